import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { walkIn } from '#support/desk-day.ts'
import { openTestDesk, password } from '#support/open-desk.ts'

const byPassword = { kind: 'password', signInWord: 'manager', password } as const

/** A manager's desk with one person in its backup and two by now. */
async function deskForDrill() {
  const desk = await openTestDesk()
  await desk.signInAs('receptionist')
  await walkIn(desk, 'Anna Tóthová')
  const { folder: backup } = await desk.send('centre.backUp', {})
  await walkIn(desk, 'Reza Rezaei')
  await desk.signInAs('manager')
  return { ...desk, backup }
}

test.each(['password', 'code'] as const)(
  'a played restore by %s says what it proved, leaves nothing, and stands on the page and in the log',
  async (by) => {
    await using desk = await deskForDrill()
    expect((await desk.send('upkeep.health', {})).problems).toContain('drill-due')
    const code = { kind: 'code', recoveryCode: desk.recoveryCode } as const
    const report = await desk.send('upkeep.drill', { key: by === 'code' ? code : byPassword })
    expect(report).toMatchObject({
      by,
      folder: desk.backup,
      backup: { people: 1, visits: 1, letters: 0 },
      now: { people: 2, visits: 2, letters: 0 },
    })
    expect(readdirSync(desk.folder).filter((name) => name.endsWith('.part'))).toEqual([])
    const { drill, problems } = await desk.send('upkeep.health', {})
    expect(drill).toMatchObject({ isGood: true, by })
    expect(problems).not.toContain('drill-due')
    const { lines } = await desk.send('audit.list', {})
    expect(lines.map(({ action }) => action)).toContain('upkeep.drill')
    desk.passMinutes(32 * 24 * 60)
    expect((await desk.send('upkeep.health', {})).problems).toContain('drill-due')
  },
)

test('a recovery code that nobody has had in hand for half a year is to be tried; only an exercise with the code itself counts', async () => {
  await using desk = await deskForDrill()
  const { codeMadeAt } = await desk.send('upkeep.health', {})
  const health = async () => desk.send('upkeep.health', {})
  desk.passMinutes(182 * 24 * 60)
  expect((await health()).problems).not.toContain('code-untried')
  desk.passMinutes(2 * 24 * 60)
  await desk.signInAs('manager')
  expect(await health()).toMatchObject({ codeMadeAt, codeTriedAt: codeMadeAt })
  await desk.send('upkeep.drill', { key: byPassword })
  expect((await health()).problems).toContain('code-untried')
  await desk.send('upkeep.drill', { key: { kind: 'code', recoveryCode: desk.recoveryCode } })
  const { problems, codeTriedAt } = await health()
  expect(problems).not.toContain('code-untried')
  expect(codeTriedAt! > codeMadeAt!).toBe(true)
})

test('a slip at the key proves nothing and counts as nothing; a damaged backup is written down', async () => {
  await using desk = await deskForDrill()
  const wrong = { ...byPassword, password: 'wrong' }
  expect(await desk.refusal('upkeep.drill', { key: wrong })).toBe('sign-in-refused')
  expect(await desk.refusal('upkeep.drill', { key: { kind: 'code', recoveryCode: 'x' } })).toBe(
    'code-differs',
  )
  expect((await desk.send('upkeep.health', {})).drill).toBeNull()
  const file = join(desk.backup, 'okno.db')
  const bytes = readFileSync(file)
  bytes[5000] = (bytes[5000] ?? 0) ^ 1
  writeFileSync(file, bytes)
  expect(await desk.refusal('upkeep.drill', { key: byPassword })).toBe('backup-damaged')
  expect((await desk.send('upkeep.health', {})).drill).toMatchObject({ isGood: false })
})
