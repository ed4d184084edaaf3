import { sql } from 'kysely'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '#support/fresh-store.ts'
import { openTestDesk } from '#support/open-desk.ts'
import { previewed, type RegisterShelf, registerShelf } from '#support/register.ts'
import { countOf, seed } from './counts.ts'
import { hostileText } from './import-rows.ts'
import { tallied, told } from './told.ts'

const ROWS = countOf('rows', 1000)
const ROWS_A_FILE = 50
const FILES = Math.ceil(ROWS / ROWS_A_FILE)

const folder = temporaryFolder()
let shelf: RegisterShelf
let desk: Awaited<ReturnType<typeof openTestDesk>>
const outcomes: string[] = []
beforeAll(async () => {
  shelf = registerShelf(folder.path)
  desk = await openTestDesk({ chosenTable: shelf.chosenTable })
  await desk.signInAs('caseworker')
}, 60_000)
afterAll(async () => {
  await desk?.[Symbol.asyncDispose]()
  folder[Symbol.dispose]()
  told('rows of registers', tallied(outcomes, [...new Set(outcomes)]))
})

const first = fc.constantFrom('Žofia', 'محمد', 'Екатерина', 'John', 'علي', 'Ján')
const last = fc.constantFrom('Kováčová', 'رضایی', 'Шевчук', "O'Neill", 'Horváth', 'Novák')
const name = fc.tuple(first, last).map((parts) => parts.join(' '))
const day = fc.constantFrom(
  '3.8.1986',
  '۱۳۶۵/۵/۱۲',
  '30/02/1986',
  '1990',
  '40',
  '2030-01-01',
  '8/1986',
)
const phone = fc.constantFrom('0905 123 456', '+98 912 345 6789', '12', '0911/222333, 0911222444')
const sex = fc.constantFrom('ž', 'muž', 'زن', '1', '')
const cellOf = (usual: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: hostileText })
const row = fc.tuple(
  cellOf(name),
  cellOf(day),
  cellOf(phone),
  cellOf(sex),
  cellOf(fc.constant('7/19')),
)
const file = fc.record({
  rows: fc.array(row, { minLength: ROWS_A_FILE, maxLength: ROWS_A_FILE }),
  known: fc.constantFrom('skip' as const, 'enter' as const),
  /** After how many files opened the disk fails, as far as the store can tell. */
  breaksAfter: fc.option(fc.nat(ROWS_A_FILE), { freq: 1 }),
})

test(
  `${ROWS} rows of registers: each is entered, left out or named with its reason, and no register half`,
  { timeout: 60_000 + ROWS * 60 },
  async () => {
    await fc.assert(
      fc.asyncProperty(file, async ({ rows, known, breaksAfter }) => {
        shelf.lay('register.csv', listOf(rows))
        const { token, counts, file: read, rowsOf } = await previewed(desk)
        const all = [await rowsOf('fresh'), await rowsOf('known'), await rowsOf('refused')].flat()
        const lines = new Set(all.map(({ line }) => line))
        expect(lines.size).toBe(read.sheets[0]?.rows)
        expect(counts.fresh + counts.known + counts.refused).toBe(lines.size)
        const before = await stateNow()
        const { db } = desk.desk.open()!
        if (breaksAfter !== null) await sql.raw(breaking(before.people + breaksAfter)).execute(db)
        const reply = await desk.ask('people.importRegister', { token, known, except: [] })
        await sql`DROP TRIGGER IF EXISTS breaking`.execute(db)
        const after = await stateNow()
        const wanted = known === 'enter' ? counts.fresh + counts.known : counts.fresh
        const code = reply.ok ? 'taken' : reply.failure.code
        outcomes.push(code)
        const breaks = breaksAfter !== null && wanted > breaksAfter
        expect(code).toBe(wanted === 0 ? 'nobody-to-enter' : breaks ? 'unexpected' : 'taken')
        const entered = reply.ok ? wanted : 0
        expect(after).toMatchObject({
          people: before.people + entered,
          imported: before.imported + entered,
          numbers: before.numbers + entered,
          ...(entered === 0 && before),
        })
        expect(after.names - before.names).toBe(after.known - before.known)
      }),
      { numRuns: FILES, seed },
    )
  },
)

/** Everything that an import adds to, and what memory knows. */
async function stateNow() {
  const open = desk.desk.open()!
  const { rows } = await sql<
    Record<'people' | 'names' | 'contacts' | 'imported' | 'numbers', number>
  >`
    SELECT (SELECT count(*) FROM person) AS people, (SELECT count(*) FROM person_name) AS names,
      (SELECT count(*) FROM person_contact) AS contacts,
      (SELECT count(*) FROM register_import_person) AS imported,
      (SELECT coalesce(sum(last), 0) FROM numbering) AS numbers
  `.execute(open.db)
  return { ...rows[0]!, known: open.parts.names.size }
}

function breaking(people: number): string {
  return `CREATE TEMP TRIGGER breaking BEFORE INSERT ON person_name
    WHEN (SELECT count(*) FROM person) > ${people} BEGIN SELECT RAISE(ABORT, 'planted'); END`
}

function listOf(rows: readonly (readonly string[])[]): string {
  const head = ['Meno a priezvisko', 'Narodený', 'Telefón', 'Pohlavie', 'Číslo']
  return [head, ...rows].map((cells) => cells.map(quoted).join(';')).join('\n')
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`
}
