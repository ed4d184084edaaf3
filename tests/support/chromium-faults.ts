import bidiFactory from 'bidi-js'
import type { BrowserCharacter } from './chromium-text.ts'
import { isSeen, type PrintedLine, printedLines } from './printed-lines.ts'
import { readGlyphs } from './read-glyphs.ts'

const bidi = bidiFactory()

/** In points, of a letter within its word. The browser counts in sixty-fourths of a pixel. */
const WITHIN_WORD = 0.3

/** In points, of a word within its line: spaces between words of another script have that font's width here. */
const WITHIN_LINE = 1.5

interface Seen {
  readonly character: string
  readonly left: number
  /** The browser shares the width of a ligature out among its letters; paper has one place for all. */
  readonly isPart: boolean
}

/**
 * Compares a PDF with the lines that Chromium made of the same words: the same breaks, the same characters from left to
 * right, each at the same place. Brackets are taken as pairs, for a browser tells where one stands and not which way it faces.
 */
export async function chromiumFaults(
  pdf: Uint8Array,
  browserLines: readonly (readonly BrowserCharacter[])[],
): Promise<string[]> {
  const ours = printedLines(await readGlyphs(pdf))
    .map(seenOf)
    .filter(isNotEmpty)
  const theirs = browserLines
    .map((line) => line.filter(({ character }) => isSeen(character)))
    .filter(isNotEmpty)
  const faults = ours.length === theirs.length ? [] : [`${ours.length} lines, not ${theirs.length}`]
  for (const [index, line] of theirs.entries()) faults.push(...lineFaults(ours[index] ?? [], line))
  return faults
}

function seenOf({ glyphs }: PrintedLine): Seen[] {
  return glyphs.flatMap(({ text, left }) => {
    const characters = Array.from(text).filter(isSeen)
    const isPart = characters.length > 1
    return characters.map((character) => ({ character, left, isPart }))
  })
}

function lineFaults(ours: readonly Seen[], theirs: readonly BrowserCharacter[]): string[] {
  const [got, wanted] = [ours, theirs].map((line) =>
    line.map(({ character }) => unmirrored(character)).join(''),
  )
  if (got !== wanted) return [`order: got ${got}, Chromium has ${wanted}`]
  const faults: string[] = []
  let before = 0
  for (const [index, { character, left, isPart }] of ours.entries()) {
    const off = left - (theirs[index]?.left ?? Number.NaN)
    const isNewWord = index === 0 || isGap(theirs[index - 1], theirs[index])
    const isRight = isNewWord ? Math.abs(off) <= WITHIN_LINE : Math.abs(off - before) <= WITHIN_WORD
    if (isPart) continue
    before = off
    if (!isRight) faults.push(`${character} stands ${off.toFixed(2)} pt aside in ${got}`)
  }
  return faults
}

function isGap(one: BrowserCharacter | undefined, next: BrowserCharacter | undefined): boolean {
  return (next?.left ?? 0) - (one?.right ?? 0) > 1
}

/** A letter without its marks, and of a pair of brackets always the same one. */
function unmirrored(marked: string): string {
  const character = marked.normalize('NFKD').replace(/\p{M}/gu, '')
  const other = bidi.getMirroredCharacter(character)
  return other !== null && other < character ? other : character
}

function isNotEmpty(line: readonly unknown[]): boolean {
  return line.length > 0
}
