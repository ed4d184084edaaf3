import { DOUBLED_PLUS, findBreaks } from './breaks.ts'
import { hasRightToLeft, isUndrawn, SOFT_HYPHEN, withoutUndrawn } from './characters.ts'
import { cutIntoInlines } from './cut.ts'
import { chooseFonts, type Covers } from './font-choice.ts'
import { watch } from './guard.ts'
import {
  type Inline,
  type MeasuredText,
  styles,
  type StyleStack,
  type TextInlines,
} from './internals.ts'
import { isRightToLeft, resolveLevels } from './levels.ts'
import { cutOnce } from './known-cuts.ts'
import { measureDrafts } from './measure.ts'
import { readParagraph, type Paragraph, spanOf } from './paragraph.ts'
import { hasGlyph, isOneGlyph, withShaping } from './shaping.ts'
import type { TypesetStyle } from './typeset-style.ts'

type BuildInlines = TextInlines['buildInlines']

// Stock pdfmake lets such a word run out of its table cell, and takes minutes to cut one of 50 kB.
const OVER_LONG_WORD = /\S{60}/u

/** In ems. A longer word may be cut to fit a column, so it does not widen the column further. */
const WIDEST_WHOLE_WORD = 12

/**
 * In points. pdfmake adds up a text's widths in one order to say how wide it is and in another to see whether it fits:
 * the last bit may differ, and a column exactly as wide as its label would break it.
 */
const ROUNDING = 1e-9

/**
 * Stands in for TextInlines.buildInlines. Left-to-right text of which its first font has each character as one glyph goes
 * to stock pdfmake unchanged, so that such a document is the same, byte for byte, with and without the layer.
 */
export function layeredBuildInlines(stock: BuildInlines): BuildInlines {
  return function buildInlines(this: TextInlines, text, stack) {
    const style = styles.getStyleProperty({}, stack, 'typeset', null)
    if (!style) return stock.call(this, text, stack)
    watch(this.pdfDocument)
    const paragraph = readParagraph(text, stack, style)
    const measured = isPlain(this, paragraph, style)
      ? stockInlines(this, stock, paragraph, stack)
      : layeredInlines(this, paragraph, stack, style)
    handOn(measured.items, stack, paragraph.text)
    return { ...measured, maxWidth: measured.maxWidth + ROUNDING }
  }
}

/** What the drawing must know of the node that the text stands in. */
function handOn(items: readonly Inline[], stack: StyleStack, text: string): void {
  const tag = styles.getStyleProperty({}, stack, 'tag', null)
  const headingName = styles.getStyleProperty({}, stack, 'headingName', '')
  for (const inline of items) {
    if (tag) inline.tag = tag
    if (headingName) inline.headingName = headingName
  }
  const drawn = text.split('\n').map(withoutUndrawn).join(' ')
  if (tag && hasRightToLeft(drawn)) tag.spoken = drawn
}

function coverage({ pdfDocument }: TextInlines): Covers {
  return (family, span, character) =>
    hasGlyph(pdfDocument.provideFont(family, span.bold, span.italics), character)
}

function isPlain(
  { pdfDocument }: TextInlines,
  paragraph: Paragraph,
  { direction }: TypesetStyle,
): boolean {
  const { text, spans } = paragraph
  // Not only letters: a pasted control turns what stands in it.
  if (direction === 'rtl' || hasRightToLeft(text)) return false
  if (text.includes(SOFT_HYPHEN) || text.includes(DOUBLED_PLUS)) return false
  if (OVER_LONG_WORD.test(text)) return false
  if (spans.some((span) => span.keepTogether)) return false
  let unit = 0
  for (const character of text) {
    const span = spanOf(paragraph, unit)
    const font = pdfDocument.provideFont(span.families[0], span.bold, span.italics)
    if (!isUndrawn(character) && !isOneGlyph(font, character)) return false
    unit += character.length
  }
  return true
}

function stockInlines(
  inlines: TextInlines,
  stock: BuildInlines,
  paragraph: Paragraph,
  stack: StyleStack,
): MeasuredText {
  const { text, spans, spanAt } = paragraph
  const items = spans.map(({ style }, index) => {
    const from = spanAt.indexOf(index)
    const part = from < 0 ? '' : text.slice(from, spanAt.lastIndexOf(index) + 1)
    return { ...style, text: drawnKeepingLineEnds(part) }
  })
  const measured = stock.call(inlines, items, stack)
  align(measured.items, () => false)
  return measured
}

function drawnKeepingLineEnds(text: string): string {
  return text.split('\n').map(withoutUndrawn).join('\n')
}

function layeredInlines(
  inlines: TextInlines,
  paragraph: Paragraph,
  stack: StyleStack,
  style: TypesetStyle,
): MeasuredText {
  const drafts = cutOnce(paragraph, style, () =>
    cutIntoInlines({
      paragraph,
      levels: resolveLevels(paragraph.text, style.direction),
      fonts: chooseFonts(paragraph, coverage(inlines)),
      breaks: findBreaks(paragraph),
      language: style.language === 'fa' ? 'FAR ' : null,
    }),
  )
  for (const { font, place } of drafts) {
    const span = paragraph.spans[place.span]
    if (span) withShaping(inlines.pdfDocument.provideFont(font, span.bold, span.italics))
  }
  const items = measureDrafts(inlines, paragraph, drafts, stack)
  for (const item of items) {
    reserveSoftHyphen(inlines, item)
    item.height = evenLineHeight(inlines, paragraph, stack, item)
    // Stock would cut over-long words in its own way; over-long-words.ts does.
    item.noWrap = true
  }
  align(items, (item) => isRightToLeft(item.place?.paragraphLevel ?? 0))
  return { items, ...widths(items) }
}

/** A word that can be hyphenated fits only if its hyphen fits too. */
function reserveSoftHyphen(inlines: TextInlines, item: Inline): void {
  if (item.place?.softHyphen) item.trailingCut = -inlines.widthOfText('-', item)
}

/** Lines stay equally far apart whichever of the fonts a word happens to come from. */
function evenLineHeight(
  { pdfDocument }: TextInlines,
  paragraph: Paragraph,
  stack: StyleStack,
  item: Inline,
): number {
  const span = paragraph.spans[item.place?.span ?? 0]
  if (!span) return item.height
  const leading = styles.getStyleProperty(span.style, stack, 'lineHeight', 1)
  const first = pdfDocument.provideFont(span.families[0], span.bold, span.italics)
  return first.lineHeight(item.fontSize) * leading
}

/** pdfmake knows left and right only; its default, left, stands for the start. */
function align(items: readonly Inline[], rightToLeft: (item: Inline) => boolean): void {
  for (const item of items) {
    if (item.alignment === 'end') item.alignment = rightToLeft(item) ? 'left' : 'right'
    else if (item.alignment === 'start' || item.alignment === 'left')
      item.alignment = rightToLeft(item) ? 'right' : 'left'
  }
}

/** pdfmake's own reckoning, but a word of several inlines counts as one word. */
function widths(items: readonly Inline[]): { minWidth: number; maxWidth: number } {
  let [minWidth, maxWidth, word, line] = [0, 0, 0, 0]
  for (const { width, trailingCut, noNewLine, lineEnd, fontSize } of items) {
    word += width
    line += width
    minWidth = Math.max(minWidth, Math.min(word - trailingCut, fontSize * WIDEST_WHOLE_WORD))
    maxWidth = Math.max(maxWidth, line - trailingCut)
    if (!noNewLine) word = 0
    if (lineEnd) line = 0
  }
  return { minWidth, maxWidth }
}
