import { cyrillicLetters } from './letters/cyrillic.ts'
import { latinLetters } from './letters/latin.ts'
import type { LetterRow, LetterTable } from './letters/letter-row.ts'
import { persoArabicLetters } from './letters/perso-arabic.ts'
import { type Script, scriptOf } from './normalise.ts'
import { type SoundSet, soundSet } from './sounds.ts'

/** A word as sounds: one byte a unit, each the place of a sound set in `soundSets`. */
export type SoundUnits = Uint8Array

const unitOf = new Map<SoundSet, number>()
/** The distinct sound sets of all three letter tables (under a hundred). */
export const soundSets: SoundSet[] = []

function unitFor(sounds: string): number {
  const set = soundSet(sounds)
  const known = unitOf.get(set)
  if (known !== undefined) return known
  soundSets.push(set)
  unitOf.set(set, soundSets.length - 1)
  return soundSets.length - 1
}

type Readings = ReadonlyMap<string, readonly number[]>

function readings(rows: readonly LetterRow[]): Readings {
  return new Map(
    rows.flatMap(([spellings, ...sounds]) => {
      const units = sounds.map(unitFor)
      return spellings.split(' ').map((spelling) => [spelling, units] as const)
    }),
  )
}

type Reader = Readonly<{
  anywhere: Readings
  atStart: Readings
  atEnd: Readings
  /** Of the spellings that begin with a letter, the length of the longest. */
  longest: ReadonlyMap<string, number>
  hearsTwice: boolean
}>

function readerOf(table: LetterTable): Reader {
  const anywhere = readings(table.anywhere)
  const atStart = readings(table.atStart)
  const atEnd = readings(table.atEnd)
  const spellings = [anywhere, atStart, atEnd].flatMap((known) => [...known.keys()])
  const longest = new Map<string, number>()
  for (const spelling of spellings) {
    const first = spelling.charAt(0)
    longest.set(first, Math.max(spelling.length, longest.get(first) ?? 0))
  }
  return { anywhere, atStart, atEnd, longest, hearsTwice: table.twice === 'two sounds' }
}

const readers: Readonly<Record<Script, Reader>> = {
  latin: readerOf(latinLetters),
  cyrillic: readerOf(cyrillicLetters),
  'perso-arabic': readerOf(persoArabicLetters),
}

type Reading = Readonly<{ units: readonly number[]; length: number }>

/** The longest spelling a table knows at this place; an unknown letter is read as its base letter, or left out. */
function readAt(word: string, at: number, reader: Reader): Reading {
  const { anywhere, atStart, atEnd, longest } = reader
  const most = longest.get(word.charAt(at)) ?? 0
  for (let length = Math.min(most, word.length - at); length > 0; length--) {
    const spelling = word.slice(at, at + length)
    const ends = at > 0 && at + length === word.length
    const here = at === 0 ? atStart : ends ? atEnd : undefined
    const units = here?.get(spelling) ?? anywhere.get(spelling)
    if (units) return { units, length }
  }
  const base = word.charAt(at).normalize('NFD').charAt(0)
  return { units: anywhere.get(base) ?? [], length: 1 }
}

/** The sounds of a normalised word. */
export function soundUnits(word: string): SoundUnits {
  const reader = readers[scriptOf(word)]
  const units: number[] = []
  for (let at = 0; at < word.length;) {
    const reading = readAt(word, at, reader)
    for (const unit of reading.units)
      if (reader.hearsTwice || unit !== units.at(-1)) units.push(unit)
    at += reading.length
  }
  return new Uint8Array(units)
}

/**
 * Two words read as one, each for itself: "mohammad javad" does not contain a "dj". A sound that ends the one and begins
 * the other is heard once (مک‌کارتی – McCarthy), as a doubled letter is.
 */
export function joinUnits(first: SoundUnits, second: SoundUnits): SoundUnits {
  const rest = first.at(-1) === second[0] ? second.subarray(1) : second
  const joined = new Uint8Array(first.length + rest.length)
  joined.set(first)
  joined.set(rest, first.length)
  return joined
}
