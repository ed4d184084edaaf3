import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { writeXlsx } from '#main/exports/xlsx.ts'
import { ImportRefusal } from '#main/imports/import-refusal.ts'
import type { Delimiter, ImportKind, Table } from '#main/imports/imported.ts'
import { readTable, refusalOf } from '#support/incoming-file.ts'
import { rawWorkbook } from '#support/raw-workbook.ts'
import { rawZip } from '#support/raw-zip.ts'
import { countOf, seed } from './counts.ts'
import { expectedOf, hostileText, longText, TORN, tornText } from './import-rows.ts'
import { tallied, told } from './told.ts'

const ROWS = countOf('rows', 1000)
const ROWS_A_FILE = 20
const FILES = Math.ceil(ROWS / ROWS_A_FILE)
const WIDTH = 3
const timeout = 60_000 + ROWS * 30

type Outcome = { rows: Table['rows'][number][]; refused: Table['refused'][number][] }

const anyText = (most: number) =>
  fc.oneof({ weight: 200, arbitrary: hostileText }, { weight: 1, arbitrary: longText(most) })
const rowOf = (cell: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.array(cell, { minLength: WIDTH, maxLength: WIDTH }) },
    { weight: 1, arbitrary: fc.array(cell, { minLength: 1, maxLength: WIDTH + 2 }) },
  )
const rowsOf = (cell: fc.Arbitrary<string>) =>
  fc.array(rowOf(cell), { minLength: ROWS_A_FILE, maxLength: ROWS_A_FILE })

const delimiter = fc.constantFrom<Delimiter>(',', ';', '\t', '|')
const lineEnd = fc.constantFrom('\n', '\r\n', '\r')
const head = ['a', 'b', 'c']

/** What became of the rows, for `npm run faults` to show. */
const outcomes: string[] = []
afterAll(() => told('rows and files brought in', tallied(outcomes, [...new Set(outcomes)])))

test(
  `${ROWS} rows of lists: each is taken as it stood, or named with its line and reason`,
  { timeout },
  async () => {
    const list = fc.record({
      rows: rowsOf(anyText(1_000_000)),
      delimiter,
      lineEnd,
      isDeclared: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(list, async ({ isDeclared, ...made }) => {
        const asked = isDeclared ? { encoding: 'utf-8' as const } : {}
        const table = await readTable(listOf(made), { delimiter: made.delimiter, ...asked })
        expect(outcomeOf(table)).toEqual(expectedOutcome(made.rows, made.lineEnd))
      }),
      { numRuns: FILES, seed },
    )
  },
)

test(
  `${ROWS} rows of lists with torn letters: none of them is taken with a letter missing`,
  { timeout },
  async () => {
    const cell = fc.oneof({ weight: 9, arbitrary: hostileText }, { weight: 1, arbitrary: tornText })
    const list = fc.record({ rows: rowsOf(cell), delimiter, lineEnd })
    await fc.assert(
      fc.asyncProperty(list, async (made) => {
        const asked = { delimiter: made.delimiter, encoding: 'utf-8' as const }
        const table = await readTable(torn(listOf(made)), asked)
        expect(outcomeOf(table)).toEqual(expectedOutcome(made.rows, made.lineEnd))
      }),
      { numRuns: FILES, seed },
    )
  },
)

test(
  `${ROWS} rows of workbooks: each is taken as it stood, or named with its line and reason`,
  { timeout },
  async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(anyText(40_000)), async (rows) => {
        const table = await readTable(rawWorkbook({ rows: sheetOf([head, ...rows]) }))
        expect(outcomeOf(table)).toEqual(expectedOfSheet(rows))
      }),
      { numRuns: FILES, seed },
    )
  },
)

const good: readonly (readonly [ImportKind, Uint8Array])[] = [
  ['table', Buffer.from('a;b\n"Ľ\n""x""";1\n')],
  [
    'table',
    rawWorkbook({ strings: '<si><t>Ľ</t></si>', rows: '<row><c t="s"><v>0</v></c></row>' }),
  ],
  [
    'table',
    await writeXlsx([{ name: 'x', rows: [[{ value: 'Ľ' }]], widths: [9] }], { rightToLeft: true }),
  ],
  ['json', Buffer.from('{"a":[1,{"b":"Ľ"}]}')],
  [
    'archive',
    rawZip([
      { name: 'a', content: 'Ľ'.repeat(99) },
      { name: 'b/c', content: 'x', method: 0 },
    ]),
  ],
]

test(
  `${ROWS} files of every kind with bytes changed, lost and put in: read, or refused with a code`,
  { timeout },
  async () => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      lost: fc.nat(3),
      put: fc.uint8Array({ maxLength: 4 }),
    })
    const file = fc.tuple(
      fc.constantFrom(...good),
      fc.array(change, { minLength: 1, maxLength: 6 }),
    )
    await fc.assert(
      fc.asyncProperty(file, async ([[kind, bytes], changes]) => {
        const error = await refusalOf(changes.reduce(changed, Buffer.from(bytes)), { kind })
        expect(isReadOrRefused(error)).toBe(true)
      }),
      { numRuns: ROWS, seed },
    )
  },
)

test(`${ROWS} files of nothing but chance: read, or refused with a code`, { timeout }, async () => {
  const file = fc.tuple(
    fc.constantFrom<ImportKind>('table', 'json', 'archive'),
    fc.uint8Array({ maxLength: 300 }),
  )
  await fc.assert(
    fc.asyncProperty(file, async ([kind, bytes]) => {
      const error = await refusalOf(bytes, { kind })
      expect(isReadOrRefused(error)).toBe(true)
    }),
    { numRuns: ROWS, seed },
  )
})

function isReadOrRefused(error: unknown): boolean {
  outcomes.push(error instanceof ImportRefusal ? error.code : 'read')
  return error === undefined || error instanceof ImportRefusal
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`
}

function listOf(
  made: Readonly<{ rows: string[][]; delimiter: Delimiter; lineEnd: string }>,
): Buffer {
  const lines = [head, ...made.rows].map((row) => row.map(quoted).join(made.delimiter))
  return Buffer.from(lines.map((line) => line + made.lineEnd).join(''))
}

function torn(bytes: Buffer): Buffer {
  return Buffer.from(
    bytes.toString('latin1').replaceAll(Buffer.from(TORN).toString('latin1'), '\u00ff'),
    'latin1',
  )
}

function outcomeOf({ rows, refused }: Table): Outcome {
  outcomes.push(...rows.map(() => 'taken'), ...refused.map(({ code }) => code))
  return { rows: [...rows], refused: [...refused] }
}

function expectedOutcome(rows: readonly string[][], end: string): Outcome {
  const outcome: Outcome = { rows: [{ line: 1, cells: head }], refused: [] }
  let line = 2
  for (const cells of rows) {
    expectRow(outcome, line, cells, true)
    line += cells.reduce((sum, cell) => sum + lineEndsIn(cell), lineEndsIn(end))
  }
  return outcome
}

function lineEndsIn(text: string): number {
  return text.split(/\r\n|\r|\n/u).length - 1
}

function expectedOfSheet(rows: readonly string[][]): Outcome {
  const outcome: Outcome = { rows: [{ line: 1, cells: head }], refused: [] }
  rows.forEach((cells, at) => expectRow(outcome, at + 2, cells, false))
  return outcome
}

function expectRow(
  outcome: Outcome,
  line: number,
  cells: readonly string[],
  isList: boolean,
): void {
  const last = cells.findLastIndex((cell) => cell.trim() !== '') + 1
  if (last === 0) return
  const refuse = (refused: Omit<Table['refused'][number], 'line'>): void =>
    void outcome.refused.push({ line, ...refused })
  if (last > WIDTH) return refuse({ code: 'too-many-cells', column: WIDTH + 1 })
  if (isList && cells.length < WIDTH) return refuse({ code: 'too-few-cells' })
  const expected = cells.slice(0, last).map(expectedOf)
  const bad = expected.findIndex((cell) => 'refused' in cell)
  const fault = expected[bad]
  if (fault && 'refused' in fault) return refuse({ code: fault.refused, column: bad + 1 })
  const texts = expected.map((cell) => ('text' in cell ? cell.text : ''))
  outcome.rows.push({ line, cells: [...texts, ...Array.from({ length: WIDTH - last }, () => '')] })
}

/** As Excel writes them: what XML has no sign for, escaped. */
function sheetOf(rows: readonly string[][]): string {
  return rows.map((row) => `<row>${row.map(cellInXml).join('')}</row>`).join('')
}

function cellInXml(text: string): string {
  return `<c t="inlineStr"><is><t xml:space="preserve">${inXml(text)}</t></is></c>`
}

function inXml(text: string): string {
  return text
    .replaceAll(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_')
    .replaceAll(
      /[^\u0020-\ufffd\u{10000}-\u{10ffff}]/gu,
      (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

function changed(
  bytes: Buffer,
  { at, lost, put }: Readonly<{ at: number; lost: number; put: Uint8Array }>,
): Buffer {
  const from = Math.floor(at * bytes.length)
  return Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + lost)])
}
