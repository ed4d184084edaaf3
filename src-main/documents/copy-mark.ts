import type { Language } from '#contract/language.ts'
import { dayOn } from './paper-values.ts'
import { paragraph, space } from './typeset/blocks.ts'
import { type Page, PAPER } from './typeset/page.ts'
import { fill } from './typeset/pieces.ts'
import { paperWords } from './words.ts'

type Copy = Readonly<{ language: Language; day: string; madeAt: string }>
type Paper = Pick<Page, 'size' | 'isLandscape'>

/** In points: the mark stands above everything that a paper says, and where printers still print. */
const margins = { top: 31, bottom: 22, side: 30 }

/** A page that says nothing but that it is a copy, and of which day: it is laid over every page of what is copied. */
export function copyMark({ language, day, madeAt }: Copy, paper: Paper): Page {
  const { copy } = paperWords(language)
  return {
    ...paper,
    language,
    title: '',
    madeAt: new Date(madeAt),
    fontSize: 9,
    margins,
    header: [
      paragraph(fill(copy, { date: dayOn(day, language) }), { align: 'end', size: 'small' }),
    ],
    content: [space(1)],
  }
}

/**
 * A frozen paper with the mark over each of its pages; its own bytes stay as they are. `set` makes the mark, once for
 * every size of paper in it.
 */
export async function copyOf(
  pdf: Uint8Array,
  copy: Copy,
  set: (page: Page) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  // Loaded when somebody copies: it is large, and the desk starts without it.
  const { PDFDocument, PDFName, PDFOperator, PDFOperatorNames } = await import('@cantoo/pdf-lib')
  const copied = await PDFDocument.load(pdf, { updateMetadata: false })
  for (const page of copied.getPages()) {
    const [mark] = await copied.embedPdf(await set(copyMark(copy, paperOf(page.getSize()))))
    if (!mark) throw new Error('The mark has no page')
    // To who hears the page read it is no part of what the paper says.
    page.pushOperators(
      PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]),
    )
    page.drawPage(mark)
    page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent))
  }
  return copied.save({ useObjectStreams: false, addDefaultPage: false })
}

function paperOf({ width, height }: Readonly<{ width: number; height: number }>): Paper {
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  const size = (['A4', 'A5'] as const).find(
    (one) => Math.abs(PAPER[one].width - short) < 1 && Math.abs(PAPER[one].height - long) < 1,
  )
  if (!size) throw new Error('The paper is of no size that is printed here')
  return { size, isLandscape: width > height }
}
