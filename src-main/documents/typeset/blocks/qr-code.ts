import { encode } from 'uqr'
import type { QrCode } from '../blocks.ts'
import { type Content, physicalAlign, type Setting } from './setting.ts'

/** Drawn as rectangles, one for each run of dark modules in a row. The quiet zone is the caller's white space. */
export function setQrCode({ content, size, align }: QrCode, setting: Setting): Content {
  const { data } = encode(content, { ecc: 'M', border: 0 })
  const module = size / data.length
  const canvas = data.flatMap((row, y) =>
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
  return { canvas, alignment: physicalAlign(setting, align) }
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
