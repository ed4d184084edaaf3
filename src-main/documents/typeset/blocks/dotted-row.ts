import type { Text } from '../pieces.ts'
import type { Tag } from '../tags.ts'
import { type Content, inlinesOf, inReadingOrder, type Setting } from './setting.ts'

const DOTS = { dash: { length: 0.8, space: 2 } }

const LAYOUT = {
  hLineWidth: () => 0.6,
  vLineWidth: () => 0,
  hLineStyle: () => DOTS,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingBottom: () => 0,
}

const ROOM_ABOVE = 3

/** Between a label and its dots, which else touch. */
const GAP = 3

const NO_BORDER = [false, false, false, false]
const UNDERLINED = [false, false, false, true]

/** A label, then a dotted line to write on up to the end of the row; a value already known stands on the line. */
export function dottedRow(
  label: { text: Text; width: number | 'auto'; color?: string; tag?: Tag } | undefined,
  value: Text,
  setting: Setting,
  roomAbove = ROOM_ABOVE,
): Content {
  const line = { text: [...inlinesOf(value, setting), { text: ' ' }], border: UNDERLINED }
  const labelCell = label && {
    text: [...inlinesOf(label.text, setting), { text: ' ' }],
    border: NO_BORDER,
    ...(label.color && { color: label.color }),
    ...(label.tag && { tag: label.tag }),
  }
  const cells = inReadingOrder(setting, labelCell ? [labelCell, line] : [line])
  const widths = inReadingOrder(setting, label ? [label.width, '*'] : ['*'])
  const besideLabel = label ? GAP : 0
  // The line is the border of its cell: the gap belongs to the label's, which is the first or the last.
  const around = { ...LAYOUT, paddingTop: () => roomAbove }
  const layout = setting.rightToLeft
    ? { ...around, paddingLeft: (column: number) => (column === 1 ? besideLabel : 0) }
    : { ...around, paddingRight: (column: number) => (column === 0 ? besideLabel : 0) }
  return { table: { widths, body: [cells] }, layout }
}
