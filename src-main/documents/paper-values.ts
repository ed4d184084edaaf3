import { commaOf } from '#contract/script/join-list.ts'
import { calendarsOf, formatDay, formatFullBothCalendars } from '#contract/calendar/format-date.ts'
import { formatPartialDate } from '#contract/calendar/format-partial.ts'
import type { IsoDay } from '#contract/calendar/iso-day.ts'
import type { PartialDate } from '#contract/calendar/partial-date.ts'
import type { Language } from '#contract/language.ts'
import { toPersianDigits } from '#contract/script/digits.ts'
import { digitsOf } from './typeset/digits.ts'
import { fill, isolate, ltr, type Piece, words } from './typeset/pieces.ts'

/** Month in words, in the calendar that readers of the language think in. */
export function dayOn(day: IsoDay, language: Language): Piece {
  const [calendar] = calendarsOf(language)
  return isolate(formatDay(day, { language, calendar }), 'date')
}

/** As a letter is dated: the other calendar in brackets. */
export function dayInBoth(day: IsoDay, language: Language): Piece {
  const [own, other] = calendarsOf(language)
  const said = formatDay(day, { language, calendar: own })
  return isolate(
    keptInBrackets(`${said} (${formatDay(day, { language, calendar: other })})`),
    'date',
  )
}

/** With the weekday, as one tells somebody when to come. */
export function weekdayInBoth(day: IsoDay, language: Language): Piece {
  return isolate(keptInBrackets(formatFullBothCalendars(day, language)), 'date')
}

export function birthOn(birth: PartialDate, language: Language): Piece {
  const [calendar] = calendarsOf(language)
  return isolate(formatPartialDate(birth, { language, calendar }), 'birth')
}

/** An hour as it was agreed ("09:30"), as the language writes it: 9.30 h, ۹:۳۰, 9:30. */
export function hourOn(clock: string, language: Language): Piece {
  const [hour = '', minute = ''] = clock.split(':')
  const figures = `${Number(hour)}${language === 'sk' ? '.' : ':'}${minute}`
  if (language === 'fa') return isolate(toPersianDigits(figures), 'time')
  return isolate(language === 'sk' ? `${figures}\u00A0h` : figures, 'time')
}

/** Running numbers of papers stand in the digits of their language: 118/2026, ۱۱۸/۱۴۰۵. */
export function numberOn(number: string, language: Language): Piece {
  return ltr(digitsOf(language, number), 'number')
}

/** No line breaks within the other calendar's date. */
function keptInBrackets(date: string): string {
  return date.replace(/\(.*\)/u, (bracketed) => bracketed.replaceAll(' ', '\u00A0'))
}

/** One after the other, with the comma of the paper's language. */
export function inSeries(pieces: readonly Piece[], language: Language): readonly Piece[] {
  const comma = words(commaOf(language))
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [comma, piece]))
}

/**
 * Somebody's own words in quotation marks. In a paper that reads the other way the marks are those of the words, not of
 * the paper: each stands at its own end.
 */
export function quoted(sentence: string, said: string, field: string, language: Language) {
  const first = /\p{Script=Arabic}|\p{Script=Latin}|\p{Script=Cyrillic}/u.exec(said)?.[0] ?? ''
  const isPersian = /\p{Script=Arabic}/u.test(first)
  // Russian puts the full stop after the closing mark, and words that stand alone need none; a question keeps its mark.
  if (language === 'ru' && !isPersian) {
    return fill(sentence, { words: isolate(said.replace(/(?<!\.)\.$/u, ''), field) })
  }
  return isPersian && language !== 'fa'
    ? [isolate(`«${said}»`, field)]
    : fill(sentence, { words: isolate(said, field) })
}
