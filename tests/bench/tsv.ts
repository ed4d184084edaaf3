import { readFileSync } from 'node:fs'

export type TsvRow = Readonly<Record<string, string>>

/** Rows of a tab-separated file by the names of its first line. */
export function readTsv(path: string): TsvRow[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
  const columns = header.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))
  })
}

export function cell(row: TsvRow, column: string): string {
  const value = row[column]
  if (value === undefined) throw new Error(`there is no column "${column}"`)
  return value
}
