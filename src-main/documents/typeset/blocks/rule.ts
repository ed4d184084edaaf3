import { type Content, gapOf, margin, type Setting } from './setting.ts'

/** Dark enough to stay a line on a printer without colour. */
const COLOR = '#0a484b'
const WEIGHT = 1.5

export function setRule(setting: Setting): Content {
  const { width } = setting
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: WEIGHT, lineColor: COLOR }],
    margin: margin(setting, { top: 4, bottom: gapOf(setting) * 1.5 }),
  }
}
