import { dayInZone } from '#contract/calendar/centre-time.ts'
import { formatDay, formatMonth } from '#contract/calendar/format-date.ts'
import { formatFigures } from '#contract/calendar/format-number.ts'
import type { Language } from '#contract/language.ts'
import type { MonthlyReturn } from '#contract/returns.contract.ts'
import program from '../../package.json' with { type: 'json' }
import { filled, returnWords } from './return-words.ts'

/** R0: under which circumstances the numbers stand. A code reads left to right in every language. */
export type HeaderRow = Readonly<{ label: string; values: readonly string[]; isCode: boolean }>

export type Made = Readonly<{ at: string; timeZone: string }>

export function returnHeader(monthly: MonthlyReturn, made: Made, language: Language): HeaderRow[] {
  const { header } = returnWords(language)
  const { zones, auditHead } = monthly
  return [
    ...row(header.centre, monthly.centre),
    ...rowOf(
      header.zones,
      zones.map(({ name }) => name),
    ),
    ...row(header.period, periodOf(monthly, language)),
    ...row(header.calendar, returnWords(language).calendar[monthly.month.calendar]),
    ...row(header.state, stateOf(monthly, language)),
    ...row(header.preparedBy, monthly.preparedBy),
    ...row(header.signedBy, monthly.signedBy ?? ''),
    ...row(header.date, dateOf(monthly, made, language)),
    ...row(header.definitions, monthly.definitions, true),
    ...row(header.threshold, thresholdOf(monthly, language)),
    ...row(header.app, `Okno ${program.version}`, true),
    ...row(header.audit, auditHead ? `${auditHead.seq} · ${auditHead.mac}` : '', true),
  ]
}

export function returnTitle({ month }: MonthlyReturn, language: Language): string {
  return filled(returnWords(language).title, { month: formatMonth(month, language) })
}

function periodOf({ month, firstDay, lastDay }: MonthlyReturn, language: Language): string {
  const look = { language, calendar: month.calendar }
  const days = [firstDay, lastDay].map((day) => formatDay(day, look)).join(' – ')
  return `${formatMonth(month, language)} (${days})`
}

function stateOf({ state, edition }: MonthlyReturn, language: Language): string {
  const words = returnWords(language).state
  if (state === 'draft') return words.draft
  if (edition === 1) return words.signed
  return filled(words.corrected, { edition: formatFigures(edition, language) })
}

/** The day of signing, or of making where nobody has signed yet. */
function dateOf({ month, signedAt }: MonthlyReturn, made: Made, language: Language): string {
  const day = dayInZone(signedAt ?? made.at, made.timeZone)
  return formatDay(day, { language, calendar: month.calendar })
}

function thresholdOf({ threshold }: MonthlyReturn, language: Language): string {
  return filled(returnWords(language).threshold, { n: formatFigures(threshold, language) })
}

function row(label: string, value: string, isCode = false): HeaderRow[] {
  return rowOf(label, value === '' ? [] : [value], isCode)
}

function rowOf(label: string, values: readonly string[], isCode = false): HeaderRow[] {
  return values.length === 0 ? [] : [{ label, values, isCode }]
}
