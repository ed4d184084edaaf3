const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹢', '−']
const bodies = ['1+1', 'cmd|"/C calc"!A0', 'HYPERLINK("http://x","y")', 'SUM(A1:A9)"']
const leads = ['', ' ', '\t', '\r', '\n', '\0', '\u00a0', '\u200b', '\ufeff', '"', ' "', '\u202e']
const betweens = ['Anna;', 'Anna,', 'Anna|', 'Anna\t', 'Anna\n', 'Anna\r\n', 'Anna;"', 'Anna, ']

/** Texts that a spreadsheet would run, or begin a new cell with. None has an apostrophe of its own. */
export const formulaVectors = [...leads, ...betweens].flatMap((before) =>
  signs.flatMap((sign) => bodies.map((body) => `${before}${sign}${body}`)),
)

/** As a careful reader of cells would say it, without the expression that writes them. */
export function isRun(cell: string): boolean {
  const [first = ''] = cell.normalize('NFKC').replaceAll(/[\s\p{C}"]/gu, '')
  return (first !== '' && '=+-@−'.includes(first)) || /^[\t\r\0]/u.test(cell)
}

/** What stood in the cell before it was marked. */
export function withoutMarks(cell: string): string {
  return cell.replaceAll("'", '')
}

/** XML knows neither NUL nor a carriage return of its own. */
export function asInXml(text: string): string {
  return text.replaceAll('\0', '').replaceAll(/\r\n?/gu, '\n')
}
