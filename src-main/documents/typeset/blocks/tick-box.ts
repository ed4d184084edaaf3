import type { Ticks } from '../blocks.ts'
import { type Content, gapOf, inlinesOf, inReadingOrder, margin, type Setting } from './setting.ts'

/** Drawn, because no text font has ☐ and ☑. Lines only: pdfmake moves a polyline twice when it lays a page out again. */
export function tickBox(ticked: boolean, { fontSize }: Setting): Content {
  const side = fontSize * 0.82
  const top = fontSize * 0.36
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
  return {
    canvas: [
      { type: 'rect', x: 0, y: top, w: side, h: side, lineWidth: 0.8 },
      ...(ticked ? tick : []),
    ],
  }
}

export function setTicks({ boxes, perRow }: Ticks, setting: Setting): Content {
  const cells = boxes.map(({ text, ticked = false }) =>
    boxWithText(inlinesOf(text), ticked, setting),
  )
  const rows: Content[] = []
  for (let first = 0; first < cells.length; first += perRow) {
    const row = cells.slice(first, first + perRow)
    while (row.length < perRow) row.push({ text: '', width: '*' })
    rows.push({ columns: inReadingOrder(setting, row), columnGap: setting.fontSize })
  }
  return { stack: rows, margin: margin(setting, { bottom: gapOf(setting) }) }
}

function boxWithText(text: Content[], ticked: boolean, setting: Setting): Content {
  const parts = [
    {
      ...tickBox(ticked, setting),
      width: setting.fontSize * 1.4,
      alignment: setting.rightToLeft ? 'right' : 'left',
    },
    { text, width: '*' },
  ]
  return {
    columns: inReadingOrder(setting, parts),
    columnGap: 0,
    width: '*',
    margin: [0, 1.5, 0, 1.5],
  }
}
