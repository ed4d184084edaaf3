import type { Packed } from '../archive/open-archive.ts'
import { readXml } from './read-xml.ts'

/** Formats that every workbook knows by number (ECMA-376 18.8.30, with those of East Asia). */
const knownDates: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
]

/** What stands in a format without being one: quoted and escaped text, fillers, colours, conditions, languages. */
const literal = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/gu

/** For each style of cells, by its number: does it show a number as a day or a time of day? */
export async function readDateStyles(part: Packed | undefined): Promise<boolean[]> {
  const styles: boolean[] = []
  if (!part) return styles
  const own = new Map<number, boolean>()
  let isOfCells = false
  await readXml(part, {
    open: (name, attributes) => {
      const format = Number(attributes.get('numFmtId') ?? 0)
      if (name === 'cellXfs') isOfCells = true
      if (name === 'numFmt') own.set(format, isDateFormat(attributes.get('formatCode') ?? ''))
      if (name === 'xf' && isOfCells) styles.push(own.get(format) ?? isKnownDate(format))
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false
    },
  })
  return styles
}

function isKnownDate(format: number): boolean {
  return knownDates.some(([from, to]) => format >= from && format <= to)
}

/** A length of time (`[h]:mm`) is a number, not a day. */
function isDateFormat(code: string): boolean {
  const [positive = ''] = code.split(';')
  return !/\[[hms]+\]/iu.test(positive) && /[ymdhs]/iu.test(positive.replaceAll(literal, ''))
}
