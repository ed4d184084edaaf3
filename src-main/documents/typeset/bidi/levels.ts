import bidiFactory from 'bidi-js'

const bidi = bidiFactory()

export interface Levels {
  /** Embedding level of each UTF-16 unit (UAX #9, rules P2 to I2). */
  readonly levels: Uint8Array
  /** Level of the paragraph that this unit stands in: a text may hold several, parted by line ends. */
  paragraphLevelAt(unit: number): number
}

export function resolveLevels(text: string, direction: 'rtl' | 'ltr' | 'auto'): Levels {
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, direction)
  const paragraphLevelAt = (unit: number): number =>
    (paragraphs.find(({ end }) => unit <= end) ?? paragraphs.at(-1))?.level ?? 0
  return { levels, paragraphLevelAt }
}

export function isRightToLeft(level: number): boolean {
  return level % 2 === 1
}

/** All that BidiMirroring.txt has is punctuation or a symbol. */
const MAY_BE_MIRRORED = /[\p{P}\p{S}]/u

/** Rule L4: brackets and their like face the other way in a right-to-left run. */
export function mirrored(text: string): string {
  if (!MAY_BE_MIRRORED.test(text)) return text
  return Array.from(text, (character) => bidi.getMirroredCharacter(character) ?? character).join('')
}

/** Rule L2: from the highest level down to the lowest odd one, reverse what stands at that level or above. */
export function inVisualOrder<T>(logical: readonly T[], levelOf: (item: T) => number): T[] {
  const order = [...logical]
  const levels = order.map(levelOf)
  const lowestOdd = Math.min(...levels.filter(isRightToLeft))
  for (let level = Math.max(0, ...levels); level >= lowestOdd; level--) {
    reverseStretches(order, (item) => levelOf(item) >= level)
  }
  return order
}

function reverseStretches<T>(order: T[], belongs: (item: T) => boolean): void {
  const flags = order.map(belongs)
  let start = 0
  while (start < flags.length) {
    let end = start
    while (flags[end]) end++
    if (end > start + 1) order.splice(start, end - start, ...order.slice(start, end).toReversed())
    start = end + 1
  }
}
