import { unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Language } from '#contract/language.ts'
import type { ReturnFormat } from '#contract/returns.contract.ts'
import { returnInWords } from '#main/documents/return-in-words.ts'
import { countWord, returnWords } from '#main/documents/return-words.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { isSeen, printedLines, seenText } from '#support/printed-lines.ts'
import { readGlyphs } from '#support/read-glyphs.ts'
import { putMonth, recordedMonth } from '#support/recorded-month.ts'

const october = { calendar: 'gregorian', year: 2026, month: 10 } as const
const threshold = 5
let desk: TestDesk

beforeAll(async () => {
  desk = await openTestDesk({ zones: ['=1+1', 'Rybníky'] })
  const [manager] = await desk.send('staff.list', {})
  await putMonth(desk, recordedMonth(manager!.id, 2026, 150))
  await desk.send('returns.sign', { month: october })
  // Four papers are set at the signing.
}, 60_000)
afterAll(async () => desk[Symbol.asyncDispose]())

test.each([
  ['fa', true],
  ['sk', false],
] as const)(
  'the workbook in %s: a sheet a part, its direction, real numbers',
  async (language, rightToLeft) => {
    const { bytes, name } = await saved('xlsx', language)
    expect(name).toBe(`return-2026-10-${language}.xlsx`)
    const sheets = await readXlsxFile(Buffer.from(bytes))
    expect(sheets.map(({ sheet }) => sheet.slice(0, 2)).slice(0, 6)).toEqual([
      'R0',
      'R1',
      'R2',
      'R3',
      'R5',
      'R6',
    ])
    expect(sheets).toHaveLength(7)
    expect(sheets.every(({ sheet }) => sheet.length <= 31)).toBe(true)
    const numbers = sheets.flatMap(({ data }) =>
      data.flat().filter((cell) => typeof cell === 'number'),
    )
    expect(numbers.length).toBeGreaterThan(100)
    expect(numbers.filter((value) => value > 0 && value < threshold)).toEqual([])
    for (const [file, xml] of Object.entries(unzipSync(new Uint8Array(bytes)))) {
      if (!/worksheets\/sheet\d+\.xml$/u.test(file)) continue
      expect(Buffer.from(xml).includes('rightToLeft="1"')).toBe(rightToLeft)
      expect(Buffer.from(xml).includes('<f>')).toBe(false)
    }
  },
)

test('a text that a spreadsheet would run as a formula stays text', async () => {
  const text = Buffer.from((await saved('csv', 'en')).bytes).toString('utf8')
  expect(text).toContain("Neighbourhood,'=1+1,People,0")
  const sheets = await readXlsxFile(Buffer.from((await saved('xlsx', 'en')).bytes))
  expect(sheets.flatMap(({ data }) => data.flat())).toContain('=1+1')
})

test.each([
  ['en', ','],
  ['fa', ','],
  ['ru', ';'],
  ['sk', ';'],
] as const)('the list in %s: one number a line, parted by %s', async (language, separator) => {
  const { bytes } = await saved('csv', language)
  expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf])
  const lines = Buffer.from(bytes).toString('utf8').trim().split('\r\n')
  const contacts = lines.filter((line) => line.startsWith(`R1${separator}`))
  expect(contacts.length).toBeGreaterThan(40)
  const counts = lines
    .filter((line) => !line.startsWith('R0'))
    .map((line) => line.split(separator).at(-1) ?? '')
  expect(counts.filter((count) => /^[1-4]$/u.test(count))).toEqual([])
  expect(counts.filter((count) => /^\d+$/u.test(count)).length).toBeGreaterThan(100)
})

test.each(['en', 'fa', 'ru', 'sk'] as const)(
  'the list in %s says every definition once, after the numbers of its part',
  async (language) => {
    const text = Buffer.from((await saved('csv', language)).bytes).toString('utf8')
    const { definition, part } = returnWords(language)
    for (const { term, text: said } of Object.values(definition)) {
      expect(text.split(said)).toHaveLength(2)
      expect(text).toContain(term)
    }
    const lines = text.trim().split('\r\n')
    for (const id of ['R0', 'R1', 'R2', 'R3', 'R5', 'R6']) {
      const kinds = lines
        .filter((line) => line.startsWith(id))
        .map((line) => line.slice(3).startsWith(part.definitions))
      expect(kinds.at(-1)).toBe(true)
      expect(kinds.toSorted((one, other) => Number(one) - Number(other))).toEqual(kinds)
    }
  },
)

test.each(['fa', 'ru', 'sk', 'en'] as const)(
  'the paper in %s: every row of the wide tables in its order, small numbers covered',
  async (language) => {
    const { bytes } = await saved('pdf', language)
    const glyphs = await readGlyphs(bytes)
    expect(glyphs.filter(({ glyphId }) => glyphId === 0)).toEqual([])
    const lines = new Set(printedLines(glyphs).map(seenText))
    const monthly = await desk.send('returns.get', { month: october, edition: 1 })
    const wide = returnInWords(monthly, language)
      .flatMap(({ tables }) => tables)
      .filter(({ heads }) => heads.length > 1)
    expect(wide).toHaveLength(4)
    for (const { label, counts } of wide.flatMap(({ rows }) => rows)) {
      const said = [label, ...counts.map((count) => countWord(count, language))].join(' ')
      const seen = language === 'fa' ? fromTheLeft(said) : said.replaceAll('\u00a0', ' ')
      expect(lines).toContain(seen)
    }
  },
)

test.each(['fa', 'ru', 'sk', 'en'] as const)(
  'paper, workbook and list in %s say why there is no R4, and "no data" where nothing was measured',
  async (language) => {
    const { noR4, noData, count } = returnWords(language)
    const september = { ...october, month: 9 }
    const said = async (format: ReturnFormat) => {
      await desk.send('returns.export', { month: september, format, language })
      return desk.left.at(-1)!.bytes
    }
    const list = Buffer.from(await said('csv')).toString('utf8')
    const sheets = await readXlsxFile(Buffer.from(await said('xlsx')))
    const cells = sheets.flatMap(({ data }) => data.flat())
    const printed = printedLines(await readGlyphs(await said('pdf'))).map(seenText)
    for (const words of [noR4, noData, count.none]) {
      expect(list).toContain(words)
      expect(cells).toContain(words)
    }
    expect(printed.filter((line) => line.includes('R4'))).not.toEqual([])
  },
)

test('on a Persian paper the zones follow each other from the right, whatever their script', async () => {
  const lines = printedLines(await readGlyphs((await saved('pdf', 'fa')).bytes)).map(seenText)
  const zones = lines.find((line) => line.includes('=1+1') && line.includes('Rybníky')) ?? ''
  expect(zones.indexOf('Rybníky')).toBeLessThan(zones.indexOf('=1+1'))
})

test('a draft and a corrected edition are named as what they are', async () => {
  const order = { month: october, format: 'csv', language: 'en' } as const
  await desk.send('returns.export', order)
  expect(desk.left.at(-1)?.name).toBe('return-2026-10-draft-en.csv')
  expect(await desk.refusal('returns.export', { ...order, edition: 7 })).toBe('return-not-signed')
})

async function saved(format: ReturnFormat, language: Language) {
  await desk.send('returns.export', { month: october, edition: 1, format, language })
  return desk.left.at(-1)!
}

/** Persian words and numbers as they stand on paper from left to right: numbers keep their order, words are turned. */
function fromTheLeft(text: string): string {
  return text
    .split(' ')
    .map((word) => (/^\p{N}/u.test(word) ? word : turned(word)))
    .toReversed()
    .join(' ')
}

function turned(word: string): string {
  return Array.from(word).filter(isSeen).toReversed().join('')
}
