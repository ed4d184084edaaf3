import { parseDate } from '#contract/calendar/parse-date.ts'
import type { DateContext, DateFailure } from '#contract/calendar/parsed-date.ts'
import type { PartialDate } from '#contract/calendar/partial-date.ts'
import type { RegisterField, RowProblem } from '#contract/importing.contract.ts'
import type { Calendar, ClientLanguage } from '#contract/language.ts'
import { cleanLine, cleanName } from '#contract/script/clean-name.ts'
import { toAsciiDigits } from '#contract/script/digits.ts'
import type { Cell, Row } from '#main/imports/imported.ts'
import { readPhone } from '../phones.ts'
import type { ReadRow, RowFault, RowPerson } from './compared-row.ts'
import { readLanguage, readSex } from './value-words.ts'

export type RowRules = Readonly<{
  fields: readonly (RegisterField | null)[]
  /** Of whom the register does not say which they speak. */
  language: ClientLanguage
  /** The centre's. */
  today: string
  calendar: Calendar
  country: string
}>

const most = {
  name: 120,
  latin: 120,
  phone: 40,
  address: 200,
  landmark: 120,
  oldNumber: 60,
} as const

/** What stands for nothing in a cell. */
const blank = /^[-–—_?.\s]*$/u

/** Reads one row by the rules of the intake: a cell that says nothing certain refuses the row, and nothing is guessed or cut. */
export function readRow({ line, cells }: Row, rules: RowRules): ReadRow {
  const texts = new Map<RegisterField, Readonly<{ text: string; cell: Cell; column: number }>>()
  rules.fields.forEach((field, at) => {
    const cell = cells[at] ?? ''
    const text = cleanLine(textOf(cell))
    if (field && !blank.test(text)) texts.set(field, { text, cell, column: at + 1 })
  })
  const said = (field: RegisterField): string => texts.get(field)?.text ?? ''
  const faultOf = (code: RowProblem, field: RegisterField): Fault =>
    new Fault(code, texts.get(field)?.column ?? columnOf(rules.fields, field))
  const name = nameOf(said)
  try {
    return { line, person: readPerson() }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { line, name, fault: error.told }
  }

  function readPerson(): RowPerson {
    if (!/\p{L}/u.test(name)) throw faultOf('no-name', 'name')
    const latin = cleanName(said('latin'))
    const phones = phonesOf(said('phone'), rules.country)
    checkLength('name', name)
    checkLength('latin', latin)
    for (const phone of phones) checkLength('phone', phone)
    checkLength('address', said('address'))
    checkLength('landmark', said('landmark'))
    checkLength('oldNumber', said('oldNumber'))
    const birth = texts.get('birth')
    const born = birth ? birthOf(birth.cell, rules) : null
    if (typeof born === 'string') throw faultOf(born, 'birth')
    return {
      names: [
        { kind: 'official', text: name },
        ...(latin === '' || latin === name ? [] : [{ kind: 'latin' as const, text: latin }]),
      ],
      birth: born,
      sex: readAs('sex', readSex, 'unknown-sex') ?? 'unknown',
      phones,
      address: said('address'),
      landmark: said('landmark'),
      language: readAs('language', readLanguage, 'unknown-language') ?? rules.language,
      oldNumber: said('oldNumber'),
    }
  }

  function checkLength(field: keyof typeof most, text: string): void {
    if (text.length > most[field]) throw faultOf('too-long', field)
  }

  function readAs<Value>(
    field: RegisterField,
    reader: (text: string) => Value | undefined,
    code: RowProblem,
  ): Value | undefined {
    if (!texts.has(field)) return undefined
    const value = reader(said(field))
    if (value === undefined) throw faultOf(code, field)
    return value
  }
}

class Fault extends Error {
  readonly told: RowFault
  constructor(code: RowProblem, column: number | null) {
    super(code)
    this.told = { code, column }
  }
}

function nameOf(said: (field: RegisterField) => string): string {
  const parts = [said('name'), said('given'), said('patronymic'), said('surname')]
  return cleanName(parts.filter((part) => part !== '').join(' '))
}

/** Where it should stand, if a column is that. */
function columnOf(fields: readonly (RegisterField | null)[], field: RegisterField): number | null {
  const at = fields.indexOf(field)
  return at < 0 ? null : at + 1
}

export function textOf(cell: Cell): string {
  return typeof cell === 'object' ? cell.date : String(cell)
}

/** Several in one cell only where each of them can be dialled. */
function phonesOf(text: string, country: string): string[] {
  if (text === '') return []
  const parts = text.split(/\s*[,;/|\n]\s*/u).filter((part) => part !== '')
  const areAll = parts.length > 1 && parts.every((part) => readPhone(part, country) !== undefined)
  return areAll ? [...new Set(parts)] : [text]
}

function birthOf(cell: Cell, { today, calendar }: RowRules): PartialDate | RowProblem {
  if (typeof cell === 'object') {
    const day = /^\d{4}-\d\d-\d\d/u.exec(cell.date)?.[0]
    if (day === undefined) return 'no-date'
    if (day > today) return 'day-ahead'
    return parsed(day, { today, calendar, kind: 'birth' })
  }
  const text = toAsciiDigits(cleanLine(textOf(cell)))
  const figures = text.match(/\d+/gu) ?? []
  // An age, or "a week ago": nobody knows on which day that was written.
  const isDated = figures.length > 1 || figures.some(({ length }) => length >= 4)
  if (!isDated) return figures.length > 0 ? 'age-without-day' : 'no-date'
  return parsed(text, { today, calendar, kind: 'birth' })
}

function parsed(text: string, context: DateContext): PartialDate | RowProblem {
  const read = parseDate(text, context)
  if (read.ok) return isSaidInMonths(read.date) ? 'age-without-day' : read.date
  return problems[read.reason]
}

/** "1 year 3 months" has two figures, and still no day on which it was so. */
function isSaidInMonths({ iso, precision }: PartialDate): boolean {
  return precision === 'age' && iso.length === 7
}

const problems: Readonly<Record<DateFailure['reason'], RowProblem>> = {
  empty: 'no-date',
  incomplete: 'no-date',
  'not-a-date': 'no-date',
  'no-such-day': 'no-such-day',
  'no-such-month': 'no-such-day',
  'year-out-of-range': 'year-out-of-range',
  'in-future': 'day-ahead',
  ambiguous: 'ambiguous-date',
}
