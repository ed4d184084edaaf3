import type { Language } from '#contract/language.ts'
import { type PartId, returnParts } from '#contract/return-parts.ts'
import type {
  MonthlyReturn,
  PublishedCount,
  ReturnChange,
  ReturnTable,
} from '#contract/returns.contract.ts'
import { codeWord, countWord, returnWords } from './return-words.ts'

/** A table as it is written anywhere: in a PDF, a sheet or a list. */
export type SaidTable = Readonly<{
  title: string
  heads: readonly string[]
  rows: readonly Readonly<{ label: string; counts: readonly PublishedCount[] }>[]
}>

export type SaidPart = Readonly<{
  id: PartId
  title: string
  tables: readonly SaidTable[]
  measures: readonly Readonly<{ label: string; count: PublishedCount }>[]
}>

/** The numbers of a return under their words in the language of the paper. */
export function returnInWords(monthly: MonthlyReturn, language: Language): SaidPart[] {
  const words = returnWords(language)
  return returnParts.map(({ id, tables, measures }) => ({
    id,
    title: words.part[id],
    tables: tables.flatMap((table) =>
      monthly.tables
        .filter((one) => one.id === table)
        .map((one) => inWords(one, monthly, language)),
    ),
    measures: measures.flatMap((measure) =>
      monthly.measures
        .filter((one) => one.id === measure)
        .map(({ value: count }) => ({ label: words.measure[measure], count })),
    ),
  }))
}

export type SaidChange = Readonly<{ labels: readonly string[]; before: string; now: string }>

/** What differs from the edition before, each number under its table, row and column. */
export function changesInWords(monthly: MonthlyReturn, language: Language): SaidChange[] {
  return monthly.changes.map(({ at, before, now }) => ({
    labels: labelsOf(at, monthly, language),
    before: before ? countWord(before, language) : '',
    now: countWord(now, language),
  }))
}

function labelsOf(at: ReturnChange['at'], monthly: MonthlyReturn, language: Language): string[] {
  const words = returnWords(language)
  if ('measure' in at) return [words.measure[at.measure]]
  const { table, row, column } = at
  return [
    words.table[table],
    row === null ? words.total : codeWord(table, 'row', row, monthly, language),
    ...(column === null ? [] : [codeWord(table, 'column', column, monthly, language)]),
  ]
}

function inWords(table: ReturnTable, monthly: MonthlyReturn, language: Language): SaidTable {
  const words = returnWords(language)
  const { id, rows, columns, cells, rowTotals, columnTotals, total } = table
  // With one column a total beside it would say the same again.
  const beside = (count: PublishedCount | undefined) => (columns.length > 1 && count ? [count] : [])
  return {
    title: words.table[id],
    heads: [
      ...columns.map((code) => codeWord(id, 'column', code, monthly, language)),
      ...(columns.length > 1 ? [words.total] : []),
    ],
    rows: [
      ...rows.map(({ code }, at) => ({
        label: codeWord(id, 'row', code, monthly, language),
        counts: [...(cells[at] ?? []), ...beside(rowTotals[at])],
      })),
      { label: words.total, counts: [...columnTotals, ...beside(total)] },
    ],
  }
}
