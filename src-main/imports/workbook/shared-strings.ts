import type { Packed } from '../archive/open-archive.ts'
import { ImportRefusal } from '../import-refusal.ts'
import { limits } from '../limits.ts'
import { readXml } from './read-xml.ts'

/** The texts that cells of a workbook name by their number. How a reading aid says them is left out. */
export async function readSharedStrings(part: Packed | undefined): Promise<string[]> {
  const strings: string[] = []
  if (!part) return strings
  let text = ''
  let size = 0
  let isText = false
  let isReadingAid = false
  await readXml(part, {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') isReadingAid = true
      isText = name === 't' && !isReadingAid
    },
    text: (said) => {
      if (!isText) return
      size += said.length
      if (size > limits.text) throw new ImportRefusal('too-much-text')
      text += said
    },
    close: (name) => {
      isText = false
      if (name === 'rPh') isReadingAid = false
      if (name !== 'si') return
      if (strings.length >= limits.cells) throw new ImportRefusal('too-many-values')
      strings.push(unescaped(text))
    },
  })
  return strings
}

/** How a workbook writes what XML cannot: `_x000D_` (ECMA-376, ST_Xstring). */
export function unescaped(text: string): string {
  return text.replaceAll(/_x([0-9a-f]{4})_/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
