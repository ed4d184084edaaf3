import writeXlsxFile, { type SheetData } from 'write-excel-file/node'

/** A number stays a number: only text that was meant as text is text in the sheet. */
export type SheetCell = Readonly<{ value: string | number; isBold?: boolean; isWrapped?: boolean }>

export type Sheet = Readonly<{
  name: string
  rows: readonly (readonly SheetCell[])[]
  /** In characters. */
  widths: readonly number[]
}>

/** Excel's own limit, and the signs that it refuses in the name of a sheet. */
const longestName = 31
const refusedSigns = /[[\]:*?/\\]/gu

export async function writeXlsx(
  sheets: readonly Sheet[],
  { rightToLeft }: Readonly<{ rightToLeft: boolean }>,
): Promise<Uint8Array> {
  const book = sheets.map(({ name, rows, widths }) => ({
    sheet: name.replaceAll(refusedSigns, ' ').slice(0, longestName),
    data: rows.map((row) => row.map((cell) => cellOf(cell, rightToLeft))) satisfies SheetData,
    columns: widths.map((width) => ({ width })),
    rightToLeft,
  }))
  return writeXlsxFile(book).toBuffer()
}

function cellOf({ value, isBold, isWrapped }: SheetCell, rightToLeft: boolean) {
  const look = {
    ...(isBold && { fontWeight: 'bold' as const }),
    ...(isWrapped && { wrap: true, alignVertical: 'top' as const }),
  }
  // A type that is named keeps a text that looks like a formula a text.
  return typeof value === 'number'
    ? { value, type: Number, ...look }
    : { value, type: String, align: rightToLeft ? ('right' as const) : ('left' as const), ...look }
}
