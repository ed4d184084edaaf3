import type { DraftInline } from './cut.ts'
import type { Inline, StyleStack, TextInlines } from './internals.ts'
import type { Paragraph } from './paragraph.ts'

const LEADING_SPACE = /^\s+/u
const TRAILING_SPACE = /\s+$/u

/**
 * What TextInlines.measure finds out of each inline. It asks the stack of styles for twenty keys of every word; here it
 * is asked once for each span, and only what differs between words is measured for each.
 */
export function measureDrafts(
  inlines: TextInlines,
  { spans }: Paragraph,
  drafts: readonly DraftInline[],
  stack: StyleStack,
): Inline[] {
  const samples = new Map<number, Inline>()
  return drafts.map((draft) => {
    const { span } = draft.place
    const { style = {}, bold = false, italics = false } = spans[span] ?? {}
    const sample = samples.get(span) ?? sampleOf(inlines, { ...style, ...draft }, stack)
    samples.set(span, sample)
    const font = inlines.pdfDocument.provideFont(draft.font, bold, italics)
    return withWidths(inlines, { ...sample, ...draft, fontSize: sample.fontSize, font })
  })
}

function sampleOf(inlines: TextInlines, draft: DraftInline, stack: StyleStack): Inline {
  const [sample] = inlines.measure([{ ...draft, text: '' }], stack)
  if (!sample) throw new Error('pdfmake measured nothing')
  const { noNewLine: _, lineEnd: __, ...style } = sample
  return style
}

function withWidths(inlines: TextInlines, inline: Inline): Inline {
  const { text } = inline
  inline.width = inlines.widthOfText(text, inline)
  inline.leadingCut = widthOf(inlines, LEADING_SPACE.exec(text)?.[0], inline)
  inline.trailingCut = widthOf(inlines, TRAILING_SPACE.exec(text)?.[0], inline)
  return inline
}

function widthOf(inlines: TextInlines, spaces: string | undefined, inline: Inline): number {
  return spaces === undefined ? 0 : inlines.widthOfText(spaces, inline)
}
