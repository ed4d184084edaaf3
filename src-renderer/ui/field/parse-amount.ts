import { toAsciiDigits } from '#contract/script/digits.ts'

/** What the field counts: a unit may be typed or pasted along; a field of no decimals holds whole numbers only. */
export type AmountKind = Readonly<{ unit?: string | undefined; decimals?: number | undefined }>

const bidiMarks = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g

/** Thousands apart by one mark throughout, then a decimal sign that is another one. */
const amount =
  /^(?<sign>-?)(?<whole>\d+|\d{1,3}(?<mark>[ '٬,.])\d{3}(?:\k<mark>\d{3})*)?(?: ?(?<point>[.,٫/]) ?(?<rest>\d+))?$/u

/**
 * The number that was meant: any digits, `.` `,` `٫` or `/` before the decimals, spaces, `٬`, `,` `.` or an apostrophe between
 * thousands, its unit or a currency sign beside it. Undefined when it is no number or may be two (`twoAmounts`):
 * nothing is dropped, so 12345.5 can never become 123455, nor `12 5` 125.
 */
export function parseAmount(typed: string, kind: AmountKind = {}): number | undefined {
  const read = readAmount(typed, kind)
  return read?.length === 1 ? read[0] : undefined
}

/** 1,234 is twelve hundred to one and one and a bit to another: both, to be asked about. */
export function twoAmounts(
  typed: string,
  kind: AmountKind = {},
): readonly [number, number] | undefined {
  const [thousands, decimals] = readAmount(typed, kind) ?? []
  return thousands === undefined || decimals === undefined ? undefined : [thousands, decimals]
}

/** One number, or two where the separator may be of thousands or of decimals. */
function readAmount(typed: string, { unit, decimals }: AmountKind): readonly number[] | undefined {
  const { sign = '', whole = '', mark, point, rest } = amount.exec(bare(typed, unit))?.groups ?? {}
  if ((whole === '' && rest === undefined) || (mark !== undefined && mark === point))
    return undefined
  const digits = whole.replaceAll(/\D/g, '') || '0'
  const read = Number(`${sign}${digits}.${rest ?? '0'}`)
  const mayBeThousands = /^[1-9]\d{0,2}$/.test(whole) && /^\d{3}$/.test(rest ?? '')
  if (!mayBeThousands || (point !== ',' && point !== '.')) return [read]
  const thousands = Number(`${sign}${digits}${rest}`)
  return decimals === 0 ? [thousands] : [thousands, read]
}

/** Without what surrounds the figures: the field's own unit, or any currency sign where it has none; «50,–» is 50. */
function bare(typed: string, unit: string | undefined): string {
  const text = toAsciiDigits(typed)
    .replaceAll(bidiMarks, '')
    .replaceAll('،', ',')
    .replaceAll('’', "'")
    .replaceAll(/\s+/gu, ' ')
    .trim()
  const figures = unit ? withoutUnit(text, unit) : text.replace(/^\p{Sc} ?| ?\p{Sc}$/u, '')
  return figures.replace(/^[−–] ?/, '-').replace(/[.,] ?[-–—]$/, '')
}

function withoutUnit(text: string, unit: string): string {
  const [all, sought] = [text.toLowerCase(), unit.toLowerCase()]
  if (all.endsWith(sought)) return text.slice(0, -sought.length).trim()
  return all.startsWith(sought) ? text.slice(sought.length).trim() : text
}
