import type { Block } from '../blocks.ts'
import { setColumns, setInLanguage, setKeptTogether } from './columns.ts'
import { setCutLine } from './cut-line.ts'
import { setRule } from './rule.ts'
import { setList } from './list.ts'
import { setPicture } from './picture.ts'
import { setQrCode } from './qr-code.ts'
import type { Content, Setting } from './setting.ts'
import { setSignatures } from './signatures.ts'
import { setDefinitions, setTable } from './table.ts'
import { setFillIn, setHeading, setParagraph } from './text.ts'
import { setTicks } from './tick-box.ts'

export function setBlocks(blocks: readonly Block[], setting: Setting): Content[] {
  return blocks.map((block) => setBlock(block, setting))
}

function setBlock(block: Block, setting: Setting): Content {
  switch (block.kind) {
    case 'heading':
      return setHeading(block, setting)
    case 'paragraph':
      return setParagraph(block, setting)
    case 'definitions':
      return setDefinitions(block, setting)
    case 'table':
      return setTable(block, setting)
    case 'columns':
      return setColumns(block, setting)
    case 'list':
      return setList(block, setting)
    case 'ticks':
      return setTicks(block, setting)
    case 'fillIn':
      return setFillIn(block, setting)
    case 'cutLine':
      return setCutLine(setting)
    case 'rule':
      return setRule(setting)
    case 'signatures':
      return setSignatures(block, setting)
    case 'qrCode':
      return setQrCode(block, setting)
    case 'picture':
      return setPicture(block, setting)
    case 'space':
      return { text: '', fontSize: 1, lineHeight: 1, margin: [0, 0, 0, block.height] }
    case 'pageBreak':
      return { text: '', fontSize: 1, pageBreak: 'before' }
    case 'keptTogether':
      return setKeptTogether(block, setting)
    case 'inLanguage':
      return setInLanguage(block, setting)
    default:
      throw new TypeError(`Not a block: ${JSON.stringify(block satisfies never)}`)
  }
}
