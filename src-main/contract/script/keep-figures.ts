const LEFT_TO_RIGHT_ISOLATE = '\u2066'
const END_OF_ISOLATE = '\u2069'

const SPACE = String.raw`[ \u00a0\u202f]`
const SIGN = String.raw`[-+\u2212]`
const CURRENCY = String.raw`[$£€₽]`
/** A figure ends here: "12-14B" is a word that begins with one. */
const END = String.raw`(?![0-9A-Za-z]|[-._/:@+#][0-9A-Za-z])`
const UNIT = `(?:${SPACE}?[%‰]|${SPACE}?${CURRENCY})?`

/** What keeps its own order from left to right within Persian prose, tried in this order. */
const FIGURES = [
  // 17. 5. 2026
  String.raw`[0-9]{1,2}\.${SPACE}?[0-9]{1,2}\.(?:${SPACE}?[0-9]{4}|[0-9]{2})?${END}`,
  // 1 200,50 €
  `${SIGN}?(?:${CURRENCY}${SPACE}?)?[0-9]{1,3}(?:${SPACE}[0-9]{3})+(?:[.,][0-9]+)?(?!${SPACE}?[0-9])${UNIT}${END}`,
  // (035) 692 11 11, ۰۲۱ ۶۶ ۱۲ ۳۴ ۵۶: at least six digits, because two numbers side by side are no phone
  String.raw`(?=[+(]{0,2}(?:\p{Nd}[ \u00a0/()-]{0,2}){6})\+?(?:\(\+?\p{Nd}+\)${SPACE}?)?\p{Nd}+(?:[ \u00a0/-]\p{Nd}+)*${END}`,
  // -5, 85 %, 12-14, 200,50: only in European digits, for a Persian range is read from the right
  `${SIGN}?(?:${CURRENCY}${SPACE}?)?[0-9]+(?:[.,:/–-][0-9]+)*${UNIT}${END}`,
  // −۵
  String.raw`${SIGN}\p{Nd}+`,
  // 8RV-XDL, 12-14B, C++, a.b@c.example
  String.raw`[0-9A-Za-z]+(?:[-._/:@+#][0-9A-Za-z]+)*[+#]*`,
]

const FIGURE = new RegExp(String.raw`(?<![\p{L}\p{Nd}])(?:${FIGURES.join('|')})`, 'gu')
/** A bare number or word stands right by the rules themselves. */
const PLAIN = /^(?:\p{Nd}+|[A-Za-z]+)$/u

/**
 * UAX #9 tears figures apart within right-to-left prose: a phone comes out as "34 12 600", a date as "2026 .5 .17", an
 * amount as "€ 200,50 1". Here they keep the order in which they are read, on one line.
 */
export function keepFigures(line: string): string {
  return line.replace(FIGURE, (found) =>
    PLAIN.test(found)
      ? found
      : LEFT_TO_RIGHT_ISOLATE + found.replaceAll(' ', '\u00A0') + END_OF_ISOLATE,
  )
}
