import { ZERO_WIDTH_JOINER } from './characters.ts'
import type { ElementWriter, LayeredInline, Line } from './internals.ts'
import { textInlines } from './internals.ts'
import { inVisualOrder, isRightToLeft } from './levels.ts'

type AlignLine = ElementWriter['alignLine']

const ENDS_IN_SPACE = /\s+$/u
const STARTS_WITH_SPACE = /^\s+/u

/**
 * Stands in for ElementWriter.alignLine: the one place where a line is final, its width is known, and which is
 * passed once. (buildNextLine is not: pdfmake sometimes takes a line apart again and refills it.)
 */
export function layeredAlignLine(stock: AlignLine): AlignLine {
  return function alignLine(this: ElementWriter, line) {
    if (!isLayered(line)) return stock.call(this, line)
    const { availableWidth } = this.context()
    const alignment = line.inlines[0]?.alignment
    finishLine(line, availableWidth)
    const free = availableWidth - line.getWidth()
    if (alignment === 'right') line.x += free
    else if (alignment === 'center') line.x += free / 2
    else if (alignment === 'justify' && !isJustified(line) && startsRight(line)) line.x += free
  }
}

type LayeredLine = Line & { inlines: LayeredInline[] }

function isLayered(line: Line): line is LayeredLine {
  return line.inlines.length > 0 && line.inlines.every((inline) => inline.place)
}

function isJustified(line: LayeredLine): boolean {
  return (
    line.inlines[0]?.alignment === 'justify' && !line.newLineForced && !line.lastLineInParagraph
  )
}

function startsRight(line: LayeredLine): boolean {
  return isRightToLeft(line.inlines[0]?.place.paragraphLevel ?? 0)
}

function finishLine(line: LayeredLine, availableWidth: number): void {
  const justified = isJustified(line)
  const trimmed = trimmedLine(line)
  const logical = mergedRuns(trimmed, justified)
  const stretch = justified ? stretchOf(logical, availableWidth) : 0
  const visual = inVisualOrder(logical, (inline) => inline.place.level)
  const last = logical.at(-1)
  let x = 0
  for (const inline of visual) {
    const gap = inline !== last && ENDS_IN_SPACE.test(inline.text) ? stretch : 0
    // The space of a right-to-left word stands at its left.
    const before = isRightToLeft(inline.place.level) ? gap : 0
    inline.x = x + before
    x += inline.width + gap
  }
  markValues(logical)
  const inlines = wordsInReadingOrder(visual)
  Object.assign(line, { inlines, leadingCut: 0, trailingCut: 0, inlineWidths: x })
}

/**
 * Lines are drawn from the left, as all readers expect: they turn right-to-left runs round. The parts of one word are
 * drawn as they are read, for pdf.js turns round each font's runs apart from the others.
 */
function wordsInReadingOrder(visual: readonly LayeredInline[]): LayeredInline[] {
  const words: LayeredInline[][] = []
  for (const inline of visual) {
    const word = words.at(-1)
    const left = word?.[0]
    if (word && left && isOneWord(inline, left)) word.unshift(inline)
    else words.push([inline])
  }
  return words.flat()
}

function isOneWord(before: LayeredInline, after: LayeredInline): boolean {
  return (
    [before, after].every(({ place }) => isRightToLeft(place.level)) &&
    before.place.to === after.place.from &&
    !ENDS_IN_SPACE.test(before.text) &&
    !STARTS_WITH_SPACE.test(after.text)
  )
}

/** A number, and words from letter to letter: what pdf.js's own bidi keeps in order among right-to-left words. */
const KEPT_IN_ORDER = /^\s*(?:\p{Nd}+(?:[,./:]\p{Nd}+)*|\p{L}(?:.*[\p{L}\p{Nd}])?)\s*$/u

/**
 * A left-to-right value among right-to-left words is marked as a text of its own: pdf.js turns round what one font
 * draws without a stop, and would read a phone number as 456 123 905 421+.
 */
function markValues(logical: readonly LayeredInline[]): void {
  let value: LayeredInline[] = []
  for (const inline of logical) {
    const [first] = value
    if (first && inline.place.level !== first.place.level) {
      markValue(value)
      value = []
    }
    if (inline.place.level >= 2 && !isRightToLeft(inline.place.level)) value.push(inline)
  }
  markValue(value)
}

function markValue(runs: readonly LayeredInline[]): void {
  const isOneFont = runs.every(({ font }) => font === runs[0]?.font)
  if (isOneFont && KEPT_IN_ORDER.test(runs.map(({ text }) => text).join(''))) return
  for (const run of runs) run.fontFeatures = run.fontFeatures.apart()
}

/** Spaces at the ends of a line take no room (rule L1 puts them where the paragraph ends; there they are cut). */
function trimmedLine(line: LayeredLine): LayeredInline[] {
  const kept = [...line.inlines]
  while (kept.length > 1 && kept.at(-1)?.text.trim() === '') kept.pop()
  while (kept.length > 1 && kept[0]?.text.trim() === '') kept.shift()
  const [first] = kept
  const last = kept.at(-1)
  if (first) setText(first, first.text.replace(STARTS_WITH_SPACE, ''))
  if (last) setText(last, last.text.replace(ENDS_IN_SPACE, ''))
  if (last?.place.softHyphen) setText(last, last.text + hyphen(last))
  return kept
}

/** Where the letters go on joined on the next line, the last one here keeps the form it has within the word. */
function hyphen(last: LayeredInline): string {
  const { fontFeatures } = last
  if (!fontFeatures.joinsAfter) return '-'
  last.fontFeatures = fontFeatures.with({ joinsAfter: false })
  return `${ZERO_WIDTH_JOINER}-`
}

function setText(inline: LayeredInline, text: string): void {
  if (text === inline.text) return
  inline.text = text
  inline.width = text === '' ? 0 : textInlines.widthOfText(text, inline)
}

/**
 * Neighbours that look alike are drawn by one operator, and so read as one piece of text; of a justified line the parts
 * between its spaces, which move.
 */
function mergedRuns(inlines: readonly LayeredInline[], justified: boolean): LayeredInline[] {
  const merged: LayeredInline[] = []
  for (const inline of inlines) {
    const previous = merged.at(-1)
    const isParted = justified && previous && ENDS_IN_SPACE.test(previous.text)
    if (previous && !isParted && isOneRun(previous, inline)) appendTo(previous, inline)
    else merged.push(inline)
  }
  return merged
}

function isOneRun(a: LayeredInline, b: LayeredInline): boolean {
  return (
    a.place.span === b.place.span &&
    a.place.to <= b.place.from &&
    a.place.level === b.place.level &&
    a.font === b.font &&
    a.fontSize === b.fontSize &&
    a.fontFeatures.look === b.fontFeatures.look
  )
}

function appendTo(run: LayeredInline, next: LayeredInline): void {
  run.fontFeatures = run.fontFeatures.joinedWith(next.fontFeatures)
  run.place = { ...run.place, to: next.place.to }
  setText(run, run.text + next.text)
}

/** How much wider each space becomes for the line to be flush at both ends. */
function stretchOf(logical: readonly LayeredInline[], availableWidth: number): number {
  const spaces = logical.slice(0, -1).filter(({ text }) => ENDS_IN_SPACE.test(text)).length
  const used = logical.reduce((sum, { width }) => sum + width, 0)
  return spaces === 0 ? 0 : (availableWidth - used) / spaces
}
