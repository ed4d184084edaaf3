import type { Signatures } from '../blocks.ts'
import { piecesOf } from '../pieces.ts'
import {
  type Content,
  gapOf,
  inlinesOf,
  inReadingOrder,
  margin,
  type Setting,
  sizeOf,
  tagged,
} from './setting.ts'

const GAP = 24
const ROOM_TO_SIGN = 2.6

/** Lines to sign on, each with its caption beneath, and a place for the stamp. */
export function setSignatures(block: Signatures, setting: Setting): Content {
  const { places, stamp } = block
  const count = places.length + (stamp ? 1 : 0)
  const width = (setting.width - GAP * (count - 1)) / count
  const cells = places.map(({ caption, name }) => signature(caption, name, width, setting))
  if (stamp) cells.push(stampPlace(stamp, width, setting))
  return {
    columns: inReadingOrder(setting, cells),
    columnGap: GAP,
    ...(!setting.loosened?.has(block) && { unbreakable: true, kept: block }),
    margin: margin(setting, { top: gapOf(setting), bottom: gapOf(setting) * 2 }),
  }
}

function signature(
  caption: Signatures['places'][number]['caption'],
  name: Signatures['places'][number]['name'],
  width: number,
  setting: Setting,
): Content {
  const top = setting.fontSize * ROOM_TO_SIGN
  const line = { canvas: [{ type: 'line', x1: 0, y1: top, x2: width, y2: top, lineWidth: 0.7 }] }
  const under = { alignment: 'center', fontSize: sizeOf(setting, 'small') }
  const rows = [caption, ...(name ? [name] : [])].map((text) => ({
    text: inlinesOf(text, setting),
    ...tagged(setting, 'P'),
    ...under,
  }))
  return { stack: [line, ...rows], width }
}

function stampPlace(caption: Signatures['stamp'], width: number, setting: Setting): Content {
  const height = setting.fontSize * ROOM_TO_SIGN * 1.7
  const frame = {
    type: 'rect',
    x: 0,
    y: 0,
    w: width,
    h: height,
    lineWidth: 0.6,
    dash: { length: 3 },
  }
  const text = {
    text: inlinesOf(piecesOf(caption ?? []), setting),
    ...tagged(setting, 'P'),
    alignment: 'center',
    color: '#444444',
  }
  return {
    stack: [
      { canvas: [frame] },
      { ...text, fontSize: sizeOf(setting, 'small'), margin: [4, -height + 4, 4, 0] },
    ],
    width,
  }
}
