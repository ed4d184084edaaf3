import { encode } from 'uqr'
import type { QrCode } from '../blocks.ts'
import {
  type Content,
  inlinesOf,
  inReadingOrder,
  physicalAlign,
  type Setting,
  sizeOf,
  tagged,
  taggedDrawing,
} from './setting.ts'

export function setQrCode(code: QrCode, setting: Setting): Content {
  const { content, size, align, caption } = code
  const place = tagged(setting, 'Figure', { alt: content })
  const canvas = taggedDrawing(modulesOf(content, size), place)
  if (!caption) return { canvas, alignment: physicalAlign(setting, align) }
  const text = {
    text: inlinesOf(caption, setting),
    ...tagged(setting, 'P'),
    alignment: 'center',
    fontSize: sizeOf(setting, 'small'),
    margin: [0, 2, 0, 0],
  }
  const free = { text: '', width: '*' }
  return {
    columns: inReadingOrder(setting, [
      ...(align === 'end' || align === 'center' ? [free] : []),
      { stack: [{ canvas }, text], width: size },
      ...(align === 'end' ? [] : [{ ...free }]),
    ]),
    columnGap: 0,
  }
}

/** Drawn as rectangles, one for each run of dark modules in a row. The quiet zone is the caller's white space. */
function modulesOf(content: string, size: number): Content[] {
  const { data } = encode(content, { ecc: 'M', border: 0 })
  const module = size / data.length
  return data.flatMap((row, y) =>
    darkRuns(row).map(({ start, length }) => ({
      type: 'rect',
      x: start * module,
      y: y * module,
      w: length * module,
      // A hair taller, or viewers show white lines between the rows.
      h: module * 1.02,
      color: 'black',
    })),
  )
}

function darkRuns(row: readonly boolean[]): { start: number; length: number }[] {
  const runs: { start: number; length: number }[] = []
  let start = 0
  while (start < row.length) {
    let end = start
    while (row[end]) end++
    if (end > start) runs.push({ start, length: end - start })
    start = end + 1
  }
  return runs
}
