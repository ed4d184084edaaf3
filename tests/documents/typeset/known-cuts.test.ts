import { expect, test } from 'vitest'
import { cutOnce } from '#main/documents/typeset/bidi/known-cuts.ts'
import type { Paragraph, Span } from '#main/documents/typeset/bidi/paragraph.ts'
import type { TypesetStyle } from '#main/documents/typeset/bidi/typeset-style.ts'

const STYLE: TypesetStyle = { direction: 'rtl', language: 'fa', families: ['A', 'B'] }
const SPAN: Span = {
  style: {},
  families: STYLE.families,
  bold: false,
  italics: false,
  keepTogether: false,
  field: '',
}

function paragraphOf(texts: readonly string[], span: Partial<Span> = {}): Paragraph {
  return {
    text: texts.join(''),
    texts,
    spans: texts.map(() => ({ ...SPAN, ...span })),
    spanAt: texts.flatMap((text, index) => Array.from(text, () => index)),
  }
}

function isCutAnew(paragraph: Paragraph, style = STYLE): boolean {
  let isCut = false
  cutOnce(paragraph, style, () => {
    isCut = true
    return []
  })
  return isCut
}

test('a paragraph is cut once, and anew where anything differs that its cuts hang on', () => {
  expect(isCutAnew(paragraphOf(['one two']))).toBe(true)
  expect(isCutAnew(paragraphOf(['one two']))).toBe(false)
  expect(isCutAnew(paragraphOf(['one two'], { field: 'name' }))).toBe(false)
  const others: readonly [Paragraph, TypesetStyle?][] = [
    [paragraphOf(['one twos'])],
    [paragraphOf(['one', ' two'])],
    [paragraphOf(['one ', 'two'])],
    [paragraphOf(['one two'], { bold: true })],
    [paragraphOf(['one two'], { italics: true })],
    [paragraphOf(['one two'], { keepTogether: true })],
    [paragraphOf(['one two']), { ...STYLE, direction: 'auto' }],
    [paragraphOf(['one two']), { ...STYLE, language: 'ar' }],
    [paragraphOf(['one two']), { ...STYLE, families: ['B', 'A'] }],
  ]
  for (const [paragraph, style] of others) expect(isCutAnew(paragraph, style)).toBe(true)
  for (const [paragraph, style] of others) expect(isCutAnew(paragraph, style)).toBe(false)
})

test('what is remembered has an end', () => {
  const of300 = (number: number) => paragraphOf([String(number).padStart(300, 'x')])
  for (let number = 0; number < 1000; number++) isCutAnew(of300(number))
  expect(isCutAnew(of300(0))).toBe(true)
  expect(isCutAnew(paragraphOf(['y'.repeat(500)]))).toBe(true)
  expect(isCutAnew(paragraphOf(['y'.repeat(500)]))).toBe(true)
})
