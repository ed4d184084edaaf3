import { joinList } from '#contract/script/join-list.ts'
import type { Language } from '#contract/language.ts'
import type { PartId } from '#contract/return-parts.ts'
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
    ...definitionsOf(id, language),
  ])
  const header = returnHeader(monthly, made, language).map(({ label, values }) => [
    'R0',
    words.part.R0,
    label,
    '',
    joinList(values, language),
  ])
  const notes = [words.noData, words.noR4].map((note) => ['R0', words.part.R0, '', '', note])
  return writeCsv(
    [
      [part, table, row, column, count],
      ...header,
      ...notes,
      ...definitionsOf('R0', language),
      ...lines,
    ],
    language,
  )
}

type Part = PartId | 'R0'

/** Where each definition stands: after the numbers that it explains. */
const explained: Readonly<Record<keyof ReturnType<typeof returnWords>['definition'], Part>> = {
  small: 'R0',
  late: 'R0',
  median: 'R0',
  contact: 'R1',
  relevant: 'R1',
  times: 'R1',
  served: 'R2',
  unduplicated: 'R2',
  household: 'R2',
  standing: 'R2',
  age: 'R2',
  zone: 'R2',
  need: 'R3',
  referral: 'R5',
  answered: 'R5',
  plan: 'R6',
}

/** They travel with the numbers: a term in place of a row, its text in place of a number. */
function definitionsOf(part: Part, language: Language): string[][] {
  const words = returnWords(language)
  const parts: ReadonlyMap<string, Part> = new Map(Object.entries(explained))
  return Object.entries(words.definition).flatMap(([name, { term, text }]) =>
    parts.get(name) === part ? [[part, words.part.definitions, term, '', text]] : [],
  )
}
