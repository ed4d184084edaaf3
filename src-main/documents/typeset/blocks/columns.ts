import type { Columns, InLanguage, KeptTogether } from '../blocks.ts'
import { directionOf, languageStyle } from '../document-language.ts'
import { type Content, inReadingOrder, type Setting, within } from './setting.ts'

export function setColumns({ columns, gap }: Columns, setting: Setting): Content {
  const fixed = columns.reduce((sum, { width }) => sum + (width === '*' ? 0 : width), 0)
  const shares = columns.filter(({ width }) => width === '*').length
  const share = (setting.width - fixed - gap * (columns.length - 1)) / Math.max(1, shares)
  const parts = columns.map(({ width, blocks }) => {
    const points = width === '*' ? share : width
    return { stack: setting.setBlocks(blocks, { ...setting, width: points }), width: points }
  })
  return { columns: inReadingOrder(setting, parts), columnGap: gap }
}

export function setKeptTogether(block: KeptTogether, setting: Setting): Content {
  const stack = setting.setBlocks(block.blocks, setting)
  return setting.loosened?.has(block) ? { stack } : { stack, unbreakable: true, kept: block }
}

export function setInLanguage(
  { language, direction, blocks }: InLanguage,
  setting: Setting,
): Content {
  const rightToLeft = (direction ?? directionOf(language)) === 'rtl'
  const inPart = within(setting, 'Div', { lang: language })
  return {
    stack: setting.setBlocks(blocks, { ...inPart, language, rightToLeft }),
    ...languageStyle(language, direction),
  }
}
