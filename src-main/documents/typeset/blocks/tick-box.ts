import type { Ticks } from '../blocks.ts'
import {
  type Content,
  gapOf,
  inlinesOf,
  inReadingOrder,
  margin,
  physicalAlign,
  type Setting,
  tagged,
  taggedDrawing,
  within,
} from './setting.ts'

/** Drawn, because no text font has ☐ and ☑. Lines only: pdfmake moves a polyline twice when it lays a page out again. */
export function tickBox(ticked: boolean, { fontSize }: Setting): Content[] {
  const side = fontSize * 0.82
  // No lower than a line of small text, or a page might end between the two.
  const top = fontSize * 0.34
  const stroke = { type: 'line', lineWidth: side * 0.13, lineCap: 'round' }
  const at = (x: number, y: number): [number, number] => [x * side, top + y * side]
  const line = ([x1, y1]: [number, number], [x2, y2]: [number, number]): Content => ({
    ...stroke,
    x1,
    y1,
    x2,
    y2,
  })
  const tick = [line(at(0.2, 0.52), at(0.43, 0.78)), line(at(0.43, 0.78), at(0.84, 0.2))]
  return [{ type: 'rect', x: 0, y: top, w: side, h: side, lineWidth: 0.8 }, ...(ticked ? tick : [])]
}

/** What a box says to who hears the page read. */
export function standsFor(ticked: boolean): { actual: string } {
  return { actual: ticked ? '☑' : '☐' }
}

export function setTicks({ boxes, label }: Ticks, setting: Setting): Content {
  const { fontSize } = setting
  const labelled = label
    ? [
        { text: inlinesOf(label, setting), noWrap: true, width: 'auto', ...tagged(setting, 'P') },
        { text: '', width: fontSize },
      ]
    : []
  const inList = within(setting, 'L')
  const cells = boxes.flatMap(({ text, ticked = false }) => {
    const inItem = within(inList, 'LI')
    return [
      {
        canvas: taggedDrawing(tickBox(ticked, setting), tagged(inItem, 'Lbl', standsFor(ticked))),
        width: fontSize * BOX,
        alignment: physicalAlign(setting, 'start'),
        besideText: true,
      },
      { text: inlinesOf(text, setting), noWrap: true, width: 'auto', ...tagged(inItem, 'LBody') },
      { text: '', width: fontSize * BETWEEN },
    ]
  })
  return {
    columns: inReadingOrder(setting, [...labelled, ...cells, { text: '', width: '*' }]),
    columnGap: 0,
    margin: margin(setting, { top: 1.5, bottom: gapOf(setting) + 1.5 }),
  }
}

/** From a box to its text, and from there to the next box. */
const BOX = 1.4
const BETWEEN = 1.2
