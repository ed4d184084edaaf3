import { type Content, margin, type Setting } from './setting.ts'

const HEIGHT = 12

/** Dashes across the column with open scissors at the start, blades towards the dashes. */
export function setCutLine(setting: Setting): Content {
  const { width, rightToLeft } = setting
  const x = (fromStart: number): number => (rightToLeft ? width - fromStart : fromStart)
  const y = HEIGHT / 2
  const line = (x1: number, y1: number, x2: number, y2: number, more: Content = {}): Content => ({
    type: 'line',
    x1: x(x1),
    y1,
    x2: x(x2),
    y2,
    lineWidth: 0.9,
    ...more,
  })
  const handle = (side: number): Content => ({
    type: 'ellipse',
    x: x(3),
    y: y + side * 3.2,
    r1: 2.6,
    r2: 2,
    lineWidth: 0.9,
  })
  return {
    canvas: [
      handle(-1),
      handle(1),
      line(5.2, y - 2.2, 16, y + 2.6),
      line(5.2, y + 2.2, 16, y - 2.6),
      line(20, y, width, y, { lineWidth: 0.7, dash: { length: 4, space: 3 } }),
    ],
    margin: margin(setting, { top: 4, bottom: 6 }),
  }
}
