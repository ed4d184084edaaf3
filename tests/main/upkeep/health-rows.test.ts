import { expect, test } from 'vitest'
import { HealthProblem } from '#contract/upkeep.contract.ts'
import { openTestDesk } from '#support/open-desk.ts'
import { scriptedRoom } from '#support/scripted-room.ts'
import { problemRows } from './health-rows.ts'

test.each(HealthProblem.options)(
  '“%s” stands on the page of the store’s health, and its remedy takes it off',
  async (problem) => {
    using room = scriptedRoom()
    const { on, happens, remedy } = problemRows[problem]
    await using opened = await openTestDesk(on?.())
    const desk = { ...opened, room }
    await desk.signInAs('manager')
    const problems = async () => (await desk.send('upkeep.health', {})).problems

    await happens(desk)
    if (!desk.desk.open()) await desk.signInAs('manager')
    expect(await problems()).toContain(problem)
    await remedy(desk)
    expect(await problems()).not.toContain(problem)
  },
)

test('what only time or a fault brings is not on the page of a new desk', async () => {
  using room = scriptedRoom()
  await using desk = await openTestDesk()
  expect(room.freeBytes).toBeGreaterThan(0)
  expect((await desk.send('upkeep.health', {})).problems).toEqual([
    'one-place',
    'one-manager',
    'drill-due',
  ])
})
