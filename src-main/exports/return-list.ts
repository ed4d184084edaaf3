import type { Language } from '#contract/language.ts'
import type { MonthlyReturn, PublishedCount } from '#contract/returns.contract.ts'
import { type Made, returnHeader } from '#main/documents/return-header.ts'
import { returnInWords } from '#main/documents/return-in-words.ts'
import { coveredWord, returnWords } from '#main/documents/return-words.ts'
import { writeCsv } from './csv.ts'

/** One number a line, so that any program can read it: part, table, row, column, number. */
export function returnAsCsv(monthly: MonthlyReturn, made: Made, language: Language): Uint8Array {
  const words = returnWords(language)
  const { part, table, row, column, count } = words.column
  const said = (one: PublishedCount) =>
    one.kind === 'shown' ? one.value : (coveredWord(one, language) ?? '')
  const lines = returnInWords(monthly, language).flatMap(({ id, tables, measures }) => [
    ...tables.flatMap(({ title, heads, rows }) =>
      rows.flatMap(({ label, counts }) =>
        counts.map((one, at) => [id, title, label, heads[at] ?? '', said(one)]),
      ),
    ),
    ...measures.map((one) => [id, words.measures, one.label, '', said(one.count)]),
  ])
  const header = returnHeader(monthly, made, language).map(({ label, value }) => [
    'R0',
    words.part.R0,
    label,
    '',
    value,
  ])
  return writeCsv([[part, table, row, column, count], ...header, ...lines], language)
}
