import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { fileTables, recordTables } from '#main/features/people/as-opened.repository.ts'
import { walkIn } from '#support/desk-day.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'

async function columnsOnPeople(desk: TestDesk) {
  const { rows } = await sql<{ place: string }>`
    SELECT tables.name || '.' || key."from" AS place
    FROM sqlite_schema AS tables, pragma_foreign_key_list(tables.name) AS key
    WHERE tables.type = 'table' AND key."table" = 'person' AND key.on_delete = 'NO ACTION'`.execute(
    desk.desk.open()!.db,
  )
  return rows.map(({ place }) => place)
}

test('every table that names a person is of the file itself or keeps it from being closed as a mistake', async () => {
  await using desk = await openTestDesk()
  const known = [...recordTables, ...fileTables].map((table) => `${table}.person_id`)
  // Who heads a household is one of it.
  const others = ['household.head_person_id']
  const named = await columnsOnPeople(desk)
  expect(named.filter((place) => !known.includes(place) && !others.includes(place))).toEqual([])
})

test('a file opened by mistake stays where something else was recorded of the person meanwhile', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const { entry, eventId } = await walkIn(desk, 'Ján Hudák')
  await desk.signInAs('manager')
  await desk.send('privacy.recordErasure', {
    personId: entry.person!.id,
    askedOn: '2026-11-24',
    asker: 'person',
    manner: 'spoken',
  })
  await desk.signInAs('receptionist')
  expect(await desk.send('visits.undo', { eventId })).toEqual({ entry: null })
  expect((await desk.send('people.search', { text: 'hudak' })).hits).toHaveLength(1)
})
