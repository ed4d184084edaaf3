import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { closedDesk, firstRun } from '#support/closed-desk.ts'

test('a centre is not set up until its code was typed back, and until then nothing is on the disk', async () => {
  await using desk = closedDesk()
  const { recoveryCode } = await desk.send('desk.setUp', firstRun())
  expect(existsSync(desk.folder)).toBe(false)
  expect(await desk.refusal('desk.confirmRecoveryCode', { typed: '7XK2M-9QW3R' })).toBe(
    'code-differs',
  )
  expect(existsSync(desk.folder)).toBe(false)
  expect(await desk.send('desk.state', {})).toEqual({ state: 'new' })

  const state = await desk.send('desk.confirmRecoveryCode', { typed: recoveryCode.toLowerCase() })
  expect(state).toMatchObject({ state: 'open', signedIn: { role: 'manager', mustChange: false } })
  expect(existsSync(join(desk.folder, 'okno.db'))).toBe(true)
})

test('a centre that is set up is not set up again', async () => {
  await using desk = closedDesk()
  const { recoveryCode } = await desk.send('desk.setUp', firstRun())
  await desk.send('desk.confirmRecoveryCode', { typed: recoveryCode })
  await desk.send('desk.lock', {})
  expect(await desk.refusal('desk.setUp', firstRun())).toBe('already-set-up')
})
