import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { runHere } from '#main/jobs/run-here.ts'
import { isWhole } from '#main/store/backup/store-contents.ts'
import { migrations } from '#main/store/migrations/index.ts'
import { unlock } from '#main/store/store.ts'
import { filledStore, type Row, type Rows, rowsIn } from '#support/filled-store.ts'
import { MANAGER } from '#support/fresh-store.ts'
import { recordedRows } from '#support/recorded-rows.ts'

let recorded: Rows
beforeAll(async () => {
  recorded = await recordedRows()
}, 300_000)

/** Written otherwise by that migration, by intent: `older-records` and `return-lists` say as what. */
const rewritten: Readonly<Record<string, readonly string[]>> = {
  '0009-letter-days': ['referral_event.before'],
  '0010-service-languages': ['provider_service.hours', 'provider_service.bring'],
  '0011-return-lists': ['monthly_return.figures'],
}

/** Papers are compared as a whole: byte by byte a comparison of values takes longer than the upgrade. */
function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Added to by none of what was recorded here. */
const empty = [
  'backup_place',
  'emergency_access',
  'emergency_access_read',
  'household_address',
  'look_alike_seen',
  'merge_record',
  'person_target',
  'retention_hold',
  'street',
]

test('the store that is upgraded has rows in every other table a desk writes', () => {
  const found = [...recorded].flatMap(([table, rows]) => (rows.length === 0 ? [table] : []))
  expect(found.toSorted()).toEqual(empty)
})

test.each(migrations.map(({ name }, at) => [at + 1, name] as const).slice(0, -1))(
  'of a store as release %i (%s) left it every row is there after the upgrade, with all that stood in it',
  async (count) => {
    await using old = await filledStore(count, recorded)
    const store = await unlock({ folder: old.folder, ...MANAGER, runWork: runHere })
    const after = rowsIn(store.raw)
    const mayDiffer = new Set(migrations.slice(count).flatMap(({ name }) => rewritten[name] ?? []))
    for (const [table, rows] of old.before) {
      const kept = after.get(table)?.map((row, at) => sameColumns(table, row, rows[at] ?? {}))
      const was = rows.map((row, at) => sameColumns(table, row, after.get(table)?.[at] ?? {}))
      expect([table, kept]).toEqual([table, was])
    }
    function sameColumns(table: string, row: Row, other: Row): Row {
      const cells = Object.entries(row)
        .filter(([name]) => name in other && !mayDiffer.has(`${table}.${name}`))
        .map(([name, cell]) => [name, cell instanceof Uint8Array ? digest(cell) : cell])
      return Object.fromEntries(cells)
    }
    expect(isWhole(store.raw)).toBe(true)
    expect(store.verifyAudit()).toMatchObject({ ok: true })
    await store.lock()
  },
)
