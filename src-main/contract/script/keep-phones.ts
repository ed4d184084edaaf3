const LEFT_TO_RIGHT_ISOLATE = '\u2066'
const END_OF_ISOLATE = '\u2069'
const GROUPED_DIGITS = /\+?\p{Nd}+(?:[ \u00a0-]\p{Nd}+)+|\+\p{Nd}+/gu
const FEWEST_DIGITS_OF_A_PHONE = 6

/**
 * UAX #9 turns the groups of a phone round within right-to-left prose ("34 12 600"). Here they keep the order in which
 * they are dialled, on one line.
 */
export function keepPhones(line: string): string {
  return line.replace(GROUPED_DIGITS, (found) =>
    found.replace(/\P{Nd}/gu, '').length < FEWEST_DIGITS_OF_A_PHONE
      ? found
      : LEFT_TO_RIGHT_ISOLATE + found.replaceAll(' ', '\u00A0') + END_OF_ISOLATE,
  )
}
