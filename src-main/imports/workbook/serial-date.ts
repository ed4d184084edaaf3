const DAY_S = 86_400

/** The day that Lotus 1-2-3 took for one, and every workbook counts since. */
const THE_29TH_OF_FEBRUARY_1900 = 60

/** What a day is counted from, so that its number added to it is the day, and the last day that is counted. */
const systems = {
  since1900: { zero: Date.UTC(1899, 11, 30), last: 2_958_465 },
  since1904: { zero: Date.UTC(1904, 0, 1), last: 2_957_003 },
} as const

/**
 * What the number of a date cell says, as `Cell` has it; undefined when there is no such day. Less than one day is a
 * time of day. Source: ECMA-376 part 1, 18.17.4.1.
 */
export function dateOfSerial(serial: number, is1904: boolean): string | undefined {
  const seconds = Math.round(serial * DAY_S)
  const day = Math.floor(seconds / DAY_S)
  const { zero, last } = is1904 ? systems.since1904 : systems.since1900
  if (day < 0 || day > last || (!is1904 && day === THE_29TH_OF_FEBRUARY_1900)) return undefined
  const time = new Date((seconds % DAY_S) * 1000).toISOString().slice(10, 19)
  if (day === 0) return time
  const isBeforeIt = !is1904 && day < THE_29TH_OF_FEBRUARY_1900
  const date = new Date(zero + (isBeforeIt ? day + 1 : day) * DAY_S * 1000)
    .toISOString()
    .slice(0, 10)
  return time === 'T00:00:00' ? date : date + time
}

const iso = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d+)?Z?)?$/u

/** The same of a date that is written out; the zone, which workbooks do not have, is left away. */
export function dateOfText(text: string): string | undefined {
  const [, day = '', time = '00:00:00'] = iso.exec(text) ?? []
  const at = new Date(`${day}T${time}Z`)
  if (Number.isNaN(at.getTime()) || !at.toISOString().startsWith(`${day}T${time}`)) return undefined
  return time === '00:00:00' ? day : `${day}T${time}`
}
