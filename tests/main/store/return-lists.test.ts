import { expect, test } from 'vitest'
import { migrations } from '#main/store/migrations/index.ts'
import { unlock } from '#main/store/store.ts'
import { freshStore, MANAGER } from '#support/fresh-store.ts'

const figures = {
  tables: [
    {
      id: 'r2-target',
      of: 'person',
      total: 'people',
      rows: ['older', 'migrant', 'none'],
      columns: ['people'],
      alongColumns: 'overlap',
      counted: [
        { id: 'a', row: 'older', column: 'people' },
        { id: 'a', row: 'migrant', column: 'people' },
        { id: 'b', row: 'migrant', column: 'people' },
      ],
    },
  ],
  measures: [{ id: 'households-served', kind: 'count', value: 2, base: 2 }],
  checks: { openVisits: 0 },
}

test('a return signed before its lists stood apart keeps its numbers and whom they counted', async () => {
  await using desk = await freshStore({ migrations: migrations.slice(0, 7) })
  const { raw } = desk.store
  raw.exec(`
    INSERT INTO staff VALUES ('eva', 'Eva', 'eva', 'manager', '', '', '', NULL, 0, 1);
  `)
  raw
    .prepare(
      `INSERT INTO monthly_return VALUES
        ('r', 'gregorian', '2026-09', '2026-09-01', '2026-09-30', 1, '2026-11', 5, ?, 1, '', '', 'eva', 1)`,
    )
    .run(JSON.stringify(figures))
  await desk.store.lock()

  const store = await unlock({ folder: desk.folder, ...MANAGER })
  const kept = store.raw.prepare('SELECT figures FROM monthly_return').pluck().get()
  expect(JSON.parse(String(kept))).toEqual({
    tables: [
      {
        id: 'r2-target',
        of: 'person',
        totalName: 'people',
        rows: ['older', 'migrant', 'none'],
        columns: ['people'],
        overlaps: true,
        cells: [[1], [2], [0]],
        rowTotals: [1, 2, 0],
        columnTotals: [2],
        total: 2,
      },
    ],
    measures: figures.measures,
  })
  expect(store.raw.prepare('SELECT table_id, members FROM monthly_return_list').all()).toEqual([
    {
      table_id: 'r2-target',
      members: JSON.stringify([
        ['a', 'older', 'people'],
        ['a', 'migrant', 'people'],
        ['b', 'migrant', 'people'],
      ]),
    },
  ])
  expect(() => store.raw.exec("UPDATE monthly_return SET figures = '{}'")).toThrow(/frozen/)
  await store.lock()
})
