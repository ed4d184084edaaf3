import { directionOf, type Language } from '#contract/language.ts'
import type { MonthlyReturn, PublishedCount } from '#contract/returns.contract.ts'
import { type Made, returnHeader, returnTitle } from '#main/documents/return-header.ts'
import { returnInWords, type SaidPart, type SaidTable } from '#main/documents/return-in-words.ts'
import { coveredWord, filled, returnWords } from '#main/documents/return-words.ts'
import { joinList } from '#contract/script/join-list.ts'
import { formatFigures } from '#contract/calendar/format-number.ts'
import { type Sheet, type SheetCell, writeXlsx } from './xlsx.ts'

type Row = readonly SheetCell[]

const empty: Row = []

/** One sheet a part of the return, and one with the definitions. */
export async function returnAsXlsx(
  monthly: MonthlyReturn,
  made: Made,
  language: Language,
): Promise<Uint8Array> {
  const sheets = [
    headerSheet(monthly, made, language),
    ...returnInWords(monthly, language).map((part) => partSheet(part, language)),
    definitionSheet(language),
  ]
  return writeXlsx(sheets, { rightToLeft: directionOf(language) === 'rtl' })
}

function headerSheet(monthly: MonthlyReturn, made: Made, language: Language): Sheet {
  const words = returnWords(language)
  const n = formatFigures(monthly.threshold, language)
  return {
    name: `R0 ${words.part.R0}`,
    widths: [28, 80],
    rows: [
      [bold(returnTitle(monthly, language))],
      empty,
      ...returnHeader(monthly, made, language).map(({ label, values }) => [
        bold(label),
        { value: joinList(values, language) },
      ]),
      empty,
      [{ value: words.doNotAdd }],
      [{ value: filled(words.covered, { n }) }],
      [{ value: words.noData }],
      [{ value: words.noR4 }],
    ],
  }
}

function partSheet({ id, title, tables, measures }: SaidPart, language: Language): Sheet {
  const words = returnWords(language)
  const measureRows = measures.map(({ label, count }) => [
    { value: label },
    countCell(count, language),
  ])
  return {
    name: `${id} ${title}`,
    widths: [44, ...Array.from({ length: widest(tables) }, () => 18)],
    rows: [
      ...tables.flatMap((table) => tableRows(table, language)),
      ...(measures.length > 0 ? [[bold(words.measures)], ...measureRows] : []),
    ],
  }
}

function tableRows({ title, heads, rows }: SaidTable, language: Language): Row[] {
  return [
    [bold(title)],
    [{ value: '' }, ...heads.map((head) => ({ ...bold(head), isWrapped: true }))],
    ...rows.map(({ label, counts }) => [
      { value: label },
      ...counts.map((count) => countCell(count, language)),
    ]),
    empty,
  ]
}

function definitionSheet(language: Language): Sheet {
  const words = returnWords(language)
  return {
    name: words.part.definitions,
    widths: [32, 110],
    rows: Object.values(words.definition).map(({ term, text }) => [
      { ...bold(term), isWrapped: true },
      { value: text, isWrapped: true },
    ]),
  }
}

function countCell(count: PublishedCount, language: Language): SheetCell {
  return count.kind === 'shown'
    ? { value: count.value }
    : { value: coveredWord(count, language) ?? '' }
}

function widest(tables: readonly SaidTable[]): number {
  return Math.max(1, ...tables.map(({ heads }) => heads.length))
}

function bold(value: string): SheetCell {
  return { value, isBold: true }
}
