import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runHere } from '#main/jobs/run-here.ts'
import type { RunWork } from '#main/jobs/run-work.ts'
import { walkIn } from '#support/desk-day.ts'
import { openTestDesk, password, type TestDesk } from '#support/open-desk.ts'

const byPassword = { kind: 'password', signInWord: 'manager', password } as const

/** A desk with one person registered and backed up, and another one registered after that. */
async function deskWithLaterWork(runWork: RunWork) {
  const desk = await openTestDesk({ runWork })
  await desk.signInAs('receptionist')
  await walkIn(desk, 'Anna Tóthová')
  const { folder: backup } = await desk.send('centre.backUp', {})
  await walkIn(desk, 'Reza Rezaei')
  return { ...desk, backup }
}

async function peopleOf(desk: TestDesk): Promise<number> {
  const { entries } = await desk.send('visits.listQueue', {})
  return entries.length
}

test.each(['before the first piece', 'in the last moment'] as const)(
  'a proof and a restore cancelled %s leave the store as it was, and the restore can be begun again',
  async (moment) => {
    let stops = true
    const desks: TestDesk[] = []
    const runWork: RunWork = async (name, asked, tools) => {
      const stop = async () => {
        for (const one of name === 'backUp' || !stops ? [] : desks)
          await one.send('restore.cancel', {})
      }
      if (moment === 'before the first piece') await stop()
      const done = await runHere(name, asked, tools)
      if (moment === 'in the last moment') await stop()
      return done
    }
    await using desk = await deskWithLaterWork(runWork)
    await desk.desk.lock('suspend')
    desks.push(desk)
    const files = () => readdirSync(desk.folder).toSorted()
    const bytes = () => readFileSync(join(desk.folder, 'okno.db'))
    const prove = { folder: desk.backup, key: byPassword }
    const before = [files(), bytes()]
    expect(await desk.refusal('restore.prove', prove)).toBe('restore-stopped')
    expect(await desk.refusal('restore.begin', {})).toBe('not-proved')
    stops = false
    await desk.send('restore.prove', prove)
    stops = true
    expect(await desk.refusal('restore.begin', {})).toBe('restore-stopped')
    expect([files(), bytes()]).toEqual(before)
    await desk.signInAs('receptionist')
    expect(await peopleOf(desk)).toBe(2)
    await desk.desk.lock('suspend')

    stops = false
    await desk.send('restore.prove', prove)
    stops = true
    expect(await desk.refusal('restore.begin', {})).toBe('restore-stopped')
    stops = false
    expect(await desk.send('restore.begin', {})).toEqual({ state: 'locked' })
    await desk.signInAs('receptionist')
    expect(await peopleOf(desk)).toBe(1)
  },
)

test('a proof that is cancelled while the backup is being opened does not begin', async () => {
  const begun: string[] = []
  const runWork: RunWork = async (name, asked, tools) => {
    begun.push(name)
    return runHere(name, asked, tools)
  }
  await using desk = await deskWithLaterWork(runWork)
  await desk.desk.lock('suspend')
  begun.length = 0
  const prove = { folder: desk.backup, key: byPassword }
  const refused = desk.refusal('restore.prove', prove)
  await desk.send('restore.cancel', {})
  expect(await refused).toBe('restore-stopped')
  expect(begun).toEqual([])
  await desk.send('restore.prove', prove)
  expect(begun).toEqual(['checkBackup'])
})

test('how far a restore is can be asked without a sign-in', async () => {
  const seen: unknown[] = []
  const desks: TestDesk[] = []
  const runWork: RunWork = async (name, asked, tools) => {
    const done = await runHere(name, asked, tools)
    for (const one of desks) seen.push(await one.send('restore.progress', {}))
    return done
  }
  await using desk = await deskWithLaterWork(runWork)
  await desk.desk.lock('suspend')
  desks.push(desk)
  await desk.send('restore.prove', { folder: desk.backup, key: byPassword })
  await desk.send('restore.begin', {})
  expect(seen).toEqual([
    { stage: 'contents', step: 1, steps: 1 },
    { stage: 'pages', step: 4, steps: 4 },
  ])
  expect(await desk.send('restore.progress', {})).toBeNull()
})
