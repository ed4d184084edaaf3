import { styles, type StyledItem, type StyleStack, type TextItem } from './internals.ts'
import type { TypesetStyle } from './typeset-style.ts'

/**
 * Arabic letters pasted from an old document in the shape they had there (Presentation Forms). They get their shape from
 * their place here, and are found by search. Whole words in one sign (U+FDF0 and after) stay.
 */
const SHAPED = /[\ufb50-\ufdcf\ufe70-\ufefc]+/gu

/** A stretch of the paragraph in one style. */
export interface Span {
  readonly style: StyledItem
  readonly families: readonly [string, ...string[]]
  readonly bold: boolean
  readonly italics: boolean
  /** No line may break inside it: a phone number, a date, a code. */
  readonly keepTogether: boolean
  /** Named in the error if a character of it cannot be drawn. */
  readonly field: string
}

/** The whole text of a paragraph, so that direction, breaks and joining are decided over all of its pieces. */
export interface Paragraph {
  readonly text: string
  readonly spans: readonly Span[]
  /** Of each span. */
  readonly texts: readonly string[]
  /** For each UTF-16 unit of the text, the span that it belongs to. */
  readonly spanAt: readonly number[]
}

export function readParagraph(
  text: TextItem | readonly TextItem[],
  stack: StyleStack,
  style: TypesetStyle,
): Paragraph {
  const items = flatten(text)
  const texts = items.map(textOf)
  return {
    text: texts.join(''),
    texts,
    spans: items.map((item) => readSpan(typeof item === 'string' ? {} : item, stack, style)),
    spanAt: texts.flatMap((part, index) => Array.from({ length: part.length }, () => index)),
  }
}

export function spanOf(paragraph: Paragraph, unit: number): Span {
  const span = paragraph.spans[paragraph.spanAt[unit] ?? 0]
  if (!span) throw new RangeError(`No text at ${unit}`)
  return span
}

function flatten(text: TextItem | readonly TextItem[]): TextItem[] {
  if (isList(text)) return text.flatMap(flatten)
  return typeof text === 'object' && isList(text.text) ? flatten(text.text) : [text]
}

function isList(text: unknown): text is readonly TextItem[] {
  return Array.isArray(text)
}

function textOf(item: TextItem): string {
  const text = typeof item === 'string' ? item : item.text
  if (typeof text !== 'string') return ''
  return text.replace(SHAPED, (letters) => letters.normalize('NFKC'))
}

function readSpan(item: StyledItem, stack: StyleStack, { families }: TypesetStyle): Span {
  return {
    style: item,
    families,
    bold: styles.getStyleProperty(item, stack, 'bold', false),
    italics: styles.getStyleProperty(item, stack, 'italics', false),
    keepTogether: styles.getStyleProperty(item, stack, 'keepTogether', false),
    field: styles.getStyleProperty(item, stack, 'field', ''),
  }
}
