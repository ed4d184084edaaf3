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
  paddingTop: () => 1.5,
  paddingBottom: () => 1.5,
}

const NO_BORDER = [false, false, false, false]
const UNDERLINED = [false, false, false, true]

/** A label, then a dotted line to write on up to the end of the row; a value already known stands on the line. */
export function dottedRow(
  label: { text: Text; width: number | 'auto'; color?: string; tag?: Tag } | undefined,
  value: Text,
  setting: Setting,
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
  return { table: { widths, body: [cells] }, layout: LAYOUT }
}
