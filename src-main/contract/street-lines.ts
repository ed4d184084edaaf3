import type { StreetRule, StreetSide } from './streets.contract.ts'
import { toAsciiDigits } from './script/digits.ts'
import { fold } from './script/fold.ts'

/** Why a line says nothing certain. */
export type LineProblem = 'incomplete' | 'numbers' | 'zone'

export type StreetLines = Readonly<{
  streets: readonly StreetRule[]
  wrong: readonly Readonly<{ line: number; code: LineProblem; text: string }>[]
}>

type Zone = Readonly<{ id: string; name: string; retired: boolean }>

/**
 * Reads a list of streets, one rule a line: `street; numbers; zone`, parted by semicolons or tabs, as a sheet is pasted.
 * Numbers are `1–31 odd`, `2– even`, `12`, or left out for the whole street; odd and even in any of the four languages.
 * Zones are known by their names, however these are spelt.
 */
export function readStreetLines(text: string, zones: readonly Zone[]): StreetLines {
  const byName = new Map(
    zones.filter(({ retired }) => !retired).map(({ id, name }) => [fold(name), id]),
  )
  const streets: StreetRule[] = []
  const wrong: { line: number; code: LineProblem; text: string }[] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const read = readLine(line, byName)
    if (typeof read === 'string') wrong.push({ line: at + 1, code: read, text: line.trim() })
    else streets.push(read)
  }
  return { streets, wrong }
}

function readLine(line: string, zones: ReadonlyMap<string, string>): StreetRule | LineProblem {
  const parts = line.split(/[;؛\t]/u).map((part) => part.trim())
  const [street = '', second = '', third] = parts
  const zone = third ?? second
  if (parts.length < 2 || street === '' || zone === '' || parts.length > 3) return 'incomplete'
  const numbers = readNumbers(third === undefined ? '' : second)
  if (!numbers) return 'numbers'
  const zoneId = zones.get(fold(zone))
  return zoneId === undefined ? 'zone' : { street: street.slice(0, 120), ...numbers, zoneId }
}

/** The odd words first: „nepárne“ and «нечётные» hold the even ones. */
const sides: readonly (readonly [RegExp, StreetSide])[] = [
  [/odd|nepar\p{L}*|нечет\p{L}*|فرد/u, 'odd'],
  [/even|par\p{L}*|чет\p{L}*|زوج/u, 'even'],
]

function readNumbers(text: string): Pick<StreetRule, 'from' | 'to' | 'side'> | undefined {
  const folded = fold(toAsciiDigits(text).replaceAll(/[–—-]/gu, '~'))
  const side = sides.find(([words]) => words.test(folded))
  const rest = side ? folded.replace(side[0], '').trim() : folded
  const range = /^(\d{1,5})?\s*(~)?\s*(\d{1,5})?$/u.exec(rest)
  if (!range) return undefined
  const [, first, dash, last] = range
  const from = first === undefined ? null : Number(first)
  const to = last === undefined ? (dash === undefined ? from : null) : Number(last)
  if (from !== null && to !== null && from > to) return undefined
  return { from: from === 0 ? null : from, to: to === 0 ? null : to, side: side?.[1] ?? 'all' }
}

/** A rule as a line that reads as the same rule. */
export function streetLine(
  { street, from, to, side, zoneId }: StreetRule,
  zones: readonly Zone[],
  sideWords: Readonly<Record<StreetSide, string>>,
): string {
  const range =
    from === null && to === null ? '' : from === to ? `${from}` : `${from ?? ''}–${to ?? ''}`
  const numbers = [range, sideWords[side]].filter(Boolean).join(' ')
  const zone = zones.find(({ id }) => id === zoneId)?.name ?? ''
  return [street, ...(numbers ? [numbers] : []), zone].join('; ')
}
