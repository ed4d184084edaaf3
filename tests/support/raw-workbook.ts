import { rawZip, type RawEntry } from './raw-zip.ts'

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'

type Parts = Readonly<{
  /** XML within `<sheetData>`. */
  rows?: string
  /** XML within `<sst>`. */
  strings?: string
  is1904?: boolean
  state?: string
  /** Whole parts in place of those. */
  instead?: Readonly<Record<string, string | undefined>>
  more?: readonly RawEntry[]
}>

/** A workbook with one sheet. Style 1 shows days, 2 a length of time, 3 an own format with a word in it. */
export function rawWorkbook({ rows = '', strings, is1904, state, instead = {}, more = [] }: Parts) {
  const parts: Record<string, string | undefined> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['r1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook xmlns="${spreadsheet}" xmlns:r="${office}">` +
      `<workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>` +
      `<sheet name="Ľudia" sheetId="1" state="${state ?? 'visible'}" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['r1', 'worksheet', 'worksheets/sheet1.xml'],
      ['r2', 'styles', '/xl/styles.xml'],
      ...(strings === undefined ? [] : [['r3', 'sharedStrings', 'sharedStrings.xml'] as const]),
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${spreadsheet}">
      <numFmts><numFmt numFmtId="164" formatCode="[h]:mm"/>
      <numFmt numFmtId="165" formatCode="&quot;dňa&quot; d. mmmm yyyy"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${spreadsheet}"><sheetData>${rows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml':
      strings === undefined ? undefined : `<sst xmlns="${spreadsheet}">${strings}</sst>`,
    ...instead,
  }
  const entries = Object.entries(parts).flatMap(([name, content]) =>
    content === undefined ? [] : [{ name, content }],
  )
  return rawZip([...entries, ...more])
}

function relations(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = all.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  )
  return `<?xml version="1.0"?><Relationships xmlns="${packages}">${each.join('')}</Relationships>`
}
