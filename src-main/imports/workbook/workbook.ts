import { posix } from 'node:path'
import type { Packed } from '../archive/open-archive.ts'
import { ImportRefusal } from '../import-refusal.ts'
import { readXml } from './read-xml.ts'

export type Workbook = Readonly<{
  /** Days are counted from 1904, as on old Macintoshes. */
  is1904: boolean
  sheets: readonly Readonly<{ name: string; isHidden: boolean; part: Packed }>[]
  strings: Packed | undefined
  styles: Packed | undefined
}>

type Relation = Readonly<{ id: string; type: string; path: string }>

/** What a workbook is made of, in the order of its sheets. Sheets that hold a chart only are none. */
export async function readWorkbook(files: readonly Packed[]): Promise<Workbook> {
  const parts = new Map(files.map((file) => [file.name.toLowerCase(), file]))
  const relationsOf = async (path: string): Promise<Relation[]> => {
    const { dir, base } = posix.parse(path)
    const part = parts.get(posix.join(dir, '_rels', `${base}.rels`).toLowerCase())
    return part ? readRelations(part, dir) : []
  }
  const partAt = (path: string | undefined): Packed => {
    const part = parts.get(path?.toLowerCase() ?? '')
    if (!part) throw new ImportRefusal('workbook-incomplete')
    return part
  }
  const path = (await relationsOf('')).find(({ type }) => type === 'officeDocument')?.path
  const { is1904, sheets } = await readSheetList(partAt(path))
  const relations = await relationsOf(path ?? '')
  const partOf = (type: string): Packed | undefined => {
    const found = relations.find((one) => one.type === type)
    return found && partAt(found.path)
  }
  return {
    is1904,
    strings: partOf('sharedStrings'),
    styles: partOf('styles'),
    sheets: sheets.flatMap(({ id, name, isHidden }) => {
      const found = relations.find((one) => one.id === id)
      if (!found) throw new ImportRefusal('workbook-incomplete')
      return found.type === 'worksheet' ? [{ name, isHidden, part: partAt(found.path) }] : []
    }),
  }
}

/** @param folder from which paths in the relations go, within the archive. */
async function readRelations(part: Packed, folder: string): Promise<Relation[]> {
  const relations: Relation[] = []
  await readXml(part, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return
      const target = attributes.get('Target') ?? ''
      relations.push({
        id: attributes.get('Id') ?? '',
        type: posix.basename(attributes.get('Type') ?? ''),
        path: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
      })
    },
  })
  return relations
}

async function readSheetList(part: Packed) {
  const sheets: { id: string; name: string; isHidden: boolean }[] = []
  let is1904 = false
  await readXml(part, {
    open: (element, attributes) => {
      if (element === 'workbookPr') {
        is1904 = ['1', 'true', 'on'].includes(attributes.get('date1904') ?? '')
      }
      if (element !== 'sheet') return
      const state = attributes.get('state') ?? 'visible'
      sheets.push({
        id: attributes.get('id') ?? '',
        name: attributes.get('name') ?? '',
        isHidden: state !== 'visible',
      })
    },
  })
  return { is1904, sheets }
}
