import { joinsAt } from './characters.ts'
import type { Inline, LayoutBuilder } from './internals.ts'
import { textInlines } from './internals.ts'
import { RunFeatures } from './run-features.ts'

type BuildNextLine = LayoutBuilder['buildNextLine']

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** In UTF-16 units. No line holds more of a word, however small the type. */
const MOST_ON_A_LINE = 1000

/**
 * Stands in front of LayoutBuilder.buildNextLine: a word wider than the whole line is cut between graphemes, where
 * stock would part a letter from its mark, halve a surrogate pair, and measure the whole rest again for every line.
 */
export function layeredBuildNextLine(stock: BuildNextLine): BuildNextLine {
  return function buildNextLine(this: LayoutBuilder, node) {
    const inlines = node._inlines
    if (!inlines?.[0]?.place) return stock.call(this, node)
    cutFirstWord(inlines, this.writer.context().availableWidth)
    // Stock copies all that follows for every inline it takes; it need not see more than a line can hold.
    const notYet = inlines.splice(MOST_ON_A_LINE)
    const line = stock.call(this, node)
    inlines.push(...notYet)
    return line
  }
}

/** A word may be several inlines; the one that crosses the end of the line is cut, or starts the next line. */
function cutFirstWord(inlines: Inline[], availableWidth: number): void {
  let used = 0
  for (const [index, inline] of inlines.entries()) {
    if (used + visibleWidth(inline) > availableWidth) {
      const [head, tail] = cut(inline, availableWidth - used)
      if (tail) inlines.splice(index, 1, head, tail)
      const before = inlines[index - 1]
      if (!tail && before) delete before.noNewLine
      return
    }
    if (!inline.noNewLine) return
    used += inline.width
  }
}

function visibleWidth({ width, trailingCut }: Inline): number {
  return width - trailingCut
}

function cut(word: Inline, room: number): [head: Inline, tail?: Inline] {
  const length = fittingLength(word, room)
  if (length === 0 || length >= word.text.length) return [word]
  const head = { ...beginningOf(word, length), trailingCut: 0 }
  delete head.noNewLine
  delete head.lineEnd
  const tail = endOf(word, length)
  head.width = textInlines.widthOfText(head.text, head)
  // The rest of a far too long word will be cut again: only near its end is its true width needed.
  tail.width =
    tail.text.length > MOST_ON_A_LINE
      ? word.width - head.width
      : textInlines.widthOfText(tail.text, tail)
  return [head, tail]
}

/** Letters keep the forms that they have within the whole word (CSS Text 3, 5.6). */
function beginningOf(word: Inline, length: number): Inline {
  const { text, fontFeatures } = word
  const beginning = { ...word, text: text.slice(0, length) }
  if (!(fontFeatures instanceof RunFeatures) || length === text.length) return beginning
  const joinsAfter = fontFeatures.rightToLeft && joinsAt(text, length)
  return { ...beginning, fontFeatures: fontFeatures.with({ joinsAfter }) }
}

function endOf(word: Inline, length: number): Inline {
  const { text, fontFeatures } = word
  const end = { ...word, text: text.slice(length), leadingCut: 0 }
  if (!(fontFeatures instanceof RunFeatures)) return end
  const joinsBefore = fontFeatures.rightToLeft && joinsAt(text, length)
  return { ...end, fontFeatures: fontFeatures.with({ joinsBefore }) }
}

/** Length in UTF-16 units of the longest beginning that fits. */
function fittingLength(word: Inline, room: number): number {
  const ends = graphemeEnds(word.text.slice(0, MOST_ON_A_LINE))
  const fits = (count: number): boolean => {
    const beginning = beginningOf(word, ends[count - 1] ?? 0)
    return textInlines.widthOfText(beginning.text, beginning) <= room
  }
  const perUnit = ends.length / (ends.at(-1) ?? 1)
  const likely = Math.floor((room / word.width) * word.text.length * perUnit)
  return ends[mostThatFit(likely, ends.length, fits) - 1] ?? 0
}

/** The largest count from 0 to `limit` that fits, sought around a guess: every try shapes the text anew. */
function mostThatFit(guess: number, limit: number, fits: (count: number) => boolean): number {
  let fitting = 0
  let tooMany = limit + 1
  let count = Math.min(Math.max(guess, 1), limit)
  for (let step = 1; tooMany - fitting > 1; step *= 2) {
    if (fits(count)) fitting = count
    else tooMany = count
    const isBracketed = fitting > 0 && tooMany <= limit
    count = isBracketed
      ? Math.floor((fitting + tooMany) / 2)
      : Math.min(Math.max(tooMany <= limit ? count - step : count + step, 1), limit)
  }
  return fitting
}

function graphemeEnds(text: string): number[] {
  return Array.from(graphemes.segment(text), ({ index, segment }) => index + segment.length)
}
