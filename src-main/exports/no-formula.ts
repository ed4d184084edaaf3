/** What makes a spreadsheet run a cell: the four signs, their full-width and small forms, and the minus of typesetters. */
const sign = String.raw`[=+\-@\u2212\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20]`
/** Whoever opens the list with another separator, or without quotes, sees a new cell begin here. */
const cellBegins = String.raw`^|[,;|\t\r\n]`
/** Blanks, what cannot be seen, and quotes: programs pass over them before they look for a sign. */
const passedOver = String.raw`(?:(?![\t\r\n])[\s\p{C}"])*`

const formula = new RegExp(`(${cellBegins})(?=${passedOver}${sign})`, 'gu')
const beginsUnseen = /^[\t\r\n\0]/u

/**
 * A text for a cell of a CSV file, with an apostrophe wherever a spreadsheet would begin to run it (OWASP "CSV
 * injection", ASVS 5.0 V1.2.10). All that was there stays readable: `'+421 905 123 456`.
 */
export function withoutFormula(text: string): string {
  return text.replaceAll(formula, "$1'").replace(beginsUnseen, "'$&")
}
