import type { YearMonthDay } from '#contract/calendar/jalali.ts'
import { toAsciiDigits, toPersianDigits } from '#contract/script/digits.ts'

/** What people write between the figures of a date; nothing, in a run of eight. */
export const separators = [
  '',
  '/',
  '.',
  '-',
  ' ',
  '. ',
  '،',
  '، ',
  '٫',
  '–',
  '\u00A0',
  '\\',
] as const

export const orders = ['year first', 'day first'] as const

/** 05 and 5. */
export const widths = [2, 1] as const

export const digitSets = [
  toAsciiDigits,
  toPersianDigits,
  (text: string) =>
    toPersianDigits(text).replace(/[۰-۹]/g, (digit) =>
      String.fromCodePoint((digit.codePointAt(0) ?? 0) - 0x90),
    ),
] as const

type Look = Readonly<{
  order: (typeof orders)[number]
  separator: string
  width: (typeof widths)[number]
}>

/** A date in figures, whether there is such a day or not; a run has two figures a part. */
export function inFigures({ year, month, day }: YearMonthDay, look: Look): string {
  const width = look.separator === '' ? 2 : look.width
  const [mm, dd] = [month, day].map((part) => String(part).padStart(width, '0'))
  const parts = look.order === 'year first' ? [year, mm, dd] : [dd, mm, year]
  return parts.join(look.separator)
}

/** The index-th of all combinations, one of each list. */
export function turn<const Lists extends readonly (readonly unknown[])[]>(
  index: number,
  ...lists: Lists
): { [At in keyof Lists]: Lists[At][number] } {
  let rest = index
  const taken = lists.map((list) => {
    const one = list[rest % list.length]
    rest = Math.floor(rest / list.length)
    return one
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- map forgets that the lists keep their places
  return taken as { [At in keyof Lists]: Lists[At][number] }
}
