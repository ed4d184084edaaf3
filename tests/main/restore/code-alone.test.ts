// A burnt-down office: a disk with a backup, a new computer, the paper with the code, and no password that anybody remembers.
import { cpSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { closedDesk } from '#support/closed-desk.ts'
import { walkIn } from '#support/desk-day.ts'
import { temporaryFolder } from '#support/fresh-store.ts'
import { openTestDesk } from '#support/open-desk.ts'

test('on a new computer the code on paper alone brings back a record that can be read, and is then spent', async () => {
  using disk = temporaryFolder()
  const { carried, recoveryCode, personId } = await carriedBackup(disk.path)
  const key = { kind: 'code', recoveryCode } as const

  await using desk = closedDesk()
  expect(await desk.send('restore.prove', { folder: carried, key })).toMatchObject({ people: 1 })
  expect(await desk.send('restore.begin', {})).toEqual({ state: 'locked' })
  // The new password is the first one of this story.
  const chosen = { signInWord: 'manager', password: 'štyri tiché zelené vlaky' }
  const { recoveryCode: typed } = await desk.send('desk.recover', { recoveryCode, ...chosen })
  expect(await desk.send('desk.confirmRecoveryCode', { typed })).toMatchObject({ state: 'open' })

  const { details } = await desk.send('people.get', { id: personId })
  expect(details.names).toMatchObject([{ text: 'Anna Tóthová' }])
  const { lines } = await desk.send('audit.list', {})
  expect(lines.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['store.restored', 'desk.recovered']),
  )
  expect((await desk.send('upkeep.check', {})).chain).toMatchObject({ isGood: true })
  await desk.send('desk.lock', {})
  expect(await desk.refusal('desk.recover', { recoveryCode, ...chosen })).toBe('code-differs')
  await desk.send('desk.signIn', chosen)
})

/** What is left of a desk: one backup on another disk, and the code. */
async function carriedBackup(disk: string) {
  await using old = await openTestDesk()
  await old.signInAs('receptionist')
  const { entry } = await walkIn(old, 'Anna Tóthová')
  const { folder } = await old.send('centre.backUp', {})
  const carried = join(disk, basename(folder))
  cpSync(folder, carried, { recursive: true })
  return { carried, recoveryCode: old.recoveryCode, personId: entry.person?.id ?? '' }
}
