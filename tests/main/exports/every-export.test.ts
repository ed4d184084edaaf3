// Everything that leaves the desk as cells, with texts in it that a spreadsheet would run.
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Contract, MessageName } from '#contract/index.ts'
import { Language } from '#contract/language.ts'
import { ReturnFormat } from '#contract/returns.contract.ts'
import { newId } from '#main/ipc/new-id.ts'
import { appendAudit } from '#main/store/audit/append-audit.ts'
import { asInXml, formulaVectors, isRun, withoutMarks } from '#support/formula-vectors.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'

type Errand = {
  [M in MessageName]: Contract[M]['kind'] extends 'errand' ? M : never
}[MessageName]

type Format = 'csv' | 'xlsx' | 'pdf'
type Export = Readonly<{
  formats: readonly Format[]
  send: (format: Format, language: Language) => Promise<unknown>
}>

let desk: TestDesk

const october = { calendar: 'gregorian', year: 2026, month: 10 } as const

/** Nothing leaves the desk but by an errand (`role-matrix`); one that is not told here does not compile. */
const exports: Readonly<Record<Errand, Export | 'no cells'>> = {
  'audit.export': {
    formats: ['csv'],
    send: (_, language) => desk.send('audit.export', { language }),
  },
  'returns.export': {
    formats: ReturnFormat.options,
    send: (format, language) =>
      desk.send('returns.export', { month: october, format: ReturnFormat.parse(format), language }),
  },
  'documents.print': 'no cells',
  'documents.handOverCopy': 'no cells',
  'documents.save': 'no cells',
  'forms.handOver': 'no cells',
  'forms.handOverFilled': 'no cells',
  'forms.handOverIssued': 'no cells',
  'privacy.answer': 'no cells',
  'centre.backUp': 'no cells',
  'upkeep.check': 'no cells',
  'upkeep.wipe': 'no cells',
  'upkeep.drill': 'no cells',
}

/** As zones of the centre and as reasons in the log, past the shapes that would cut their edges. */
beforeAll(async () => {
  desk = await openTestDesk()
  const open = desk.desk.open()!
  await open.transact(async (db) => {
    for (const [at, name] of formulaVectors.entries()) {
      const zone = { id: newId(), name, position: 100 + at, retired_at: null, version: 1 }
      await db.insertInto('zone').values(zone).execute()
      const act = { at: open.clock.now(), actorId: null, role: null, action: 'access.open' }
      await appendAudit(db, open.auditKey, { ...act, reason: name })
    }
  })
  // Who signs in finds the zones as they are.
  await desk.signInAs('manager')
}, 60_000)
afterAll(async () => desk[Symbol.asyncDispose]())

const cases = Object.entries(exports).flatMap(([name, one]) =>
  one === 'no cells' ? [] : one.formats.map((format) => [name, format, one] as const),
)

test('a return and the log leave as lists, the return as a workbook too', () => {
  expect(cases.map(([name, format]) => `${name} ${format}`)).toEqual([
    'audit.export csv',
    'returns.export xlsx',
    'returns.export csv',
    'returns.export pdf',
  ])
})

describe.each(cases.filter(([, format]) => format === 'csv'))('%s as %s', (_name, format, one) => {
  test.each(Language.options)('in %s runs nothing, and every text is in it', async (language) => {
    const text = Buffer.from(await bytesOf(one, format, language)).toString('utf8')
    const delimiter = language === 'ru' || language === 'sk' ? ';' : ','
    const cells = parse(text, { delimiter, bom: true }).flat()
    expect(cells.filter(isRun)).toEqual([])
    expect(missingFrom(cells.map(withoutMarks), formulaVectors)).toEqual([])
  })
})

describe.each(cases.filter(([, format]) => format === 'xlsx'))('%s as %s', (_name, format, one) => {
  test('has no formula, and every text is in it as text', async () => {
    const book = await bytesOf(one, format, 'fa')
    for (const [part, xml] of Object.entries(unzipSync(new Uint8Array(book)))) {
      expect([part, /<f[\s>/]/u.test(strFromU8(xml))]).toEqual([part, false])
    }
    const sheets = await readXlsxFile(Buffer.from(book), { trim: false })
    const texts = sheets.flatMap(({ data }) => data.flat()).map((cell) => asInXml(String(cell)))
    expect(missingFrom(texts, formulaVectors.map(asInXml))).toEqual([])
  })
})

async function bytesOf(one: Export, format: Format, language: Language): Promise<Uint8Array> {
  await one.send(format, language)
  return desk.left.at(-1)!.bytes
}

function missingFrom(cells: readonly string[], wanted: readonly string[]): string[] {
  const there = new Set(cells)
  return wanted.filter((text) => !there.has(text))
}
