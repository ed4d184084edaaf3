import { pdfMake } from '#main/documents/typeset/bidi/internals.ts'
import { type Block, heading, pageBreak, paragraph, table } from '#main/documents/typeset/blocks.ts'
import { definitionOf } from '#main/documents/typeset/definition.ts'
import type { Page } from '#main/documents/typeset/page.ts'
import { fill, isolate, words } from '#main/documents/typeset/pieces.ts'
import { referralLetter } from '#main/documents/referral-letter.ts'
import { letterSpecimen } from '#support/paper-specimens.ts'
import { withoutLayer } from '#support/stock-definition.ts'

/** As pdfmake sets it without the layer. */
export function stockPrint(page: Page): Promise<Uint8Array> {
  return pdfMake.createPdf(Object(withoutLayer(definitionOf(page)))).getBuffer()
}

export function letter(number: number): Page {
  const specimen = letterSpecimen('fa')
  return referralLetter({ ...specimen, shortCode: `${specimen.shortCode}${number}` }, 'fa')
}

export function longReturn(pages: number): Page {
  return {
    language: 'fa',
    title: 'گزارش',
    madeAt: new Date(0),
    content: Array.from({ length: pages }, (_, index) => section(index + 1)).flat(),
    footer: (page, of) => fill('صفحهٔ {{page}} از {{pages}}', { page, pages: of }),
  }
}

/** A section with its table on each page, as the return of a centre with many zones has them. */
function section(number: number): Block[] {
  return [
    ...(number > 1 ? [pageBreak()] : []),
    heading(2, fill('بخش {{number}}', { number: isolate(String(number)) })),
    paragraph(
      words(
        'شمار مراجعه‌ها به تفکیک موضوع، گروه سنی و نتیجه؛ شمارهای کوچک پوشانده شده‌اند. '.repeat(4),
      ),
    ),
    table({
      head: ['موضوع', 'مراجعه', 'ارجاع', 'نتیجه'].map((head) => words(head)),
      widths: ['*', 70, 70, 120],
      rows: Array.from({ length: 16 }, (_, row) => [
        words('مسکن و سرپناه (Bývanie)'),
        isolate(String(row * number)),
        isolate(`${row}/${number}`),
        isolate('Мария Иванова'),
      ]),
    }),
  ]
}
