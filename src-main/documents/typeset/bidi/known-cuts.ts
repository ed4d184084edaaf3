import type { DraftInline } from './cut.ts'
import type { Paragraph } from './paragraph.ts'
import type { TypesetStyle } from './typeset-style.ts'

/** In UTF-16 units. A longer text hardly comes twice; what is remembered of all takes a few megabytes. */
const LONGEST_REMEMBERED = 400
const MEMORY_LIMIT = 100_000

const known = new Map<string, readonly DraftInline[]>()
let remembered = 0

/**
 * How a paragraph is cut, found out once for the same words in the same look: the cells of a table say the same again
 * and again, and a document is measured anew for each heading that goes to the next page.
 */
export function cutOnce(
  paragraph: Paragraph,
  style: TypesetStyle,
  cut: () => readonly DraftInline[],
): readonly DraftInline[] {
  const { length } = paragraph.text
  if (length > LONGEST_REMEMBERED) return cut()
  const key = keyOf(paragraph, style)
  const before = known.get(key)
  if (before) return before
  const drafts = cut()
  if (remembered + length > MEMORY_LIMIT) {
    known.clear()
    remembered = 0
  }
  known.set(key, drafts)
  remembered += length
  return drafts
}

function keyOf({ spans, texts }: Paragraph, { direction, language, families }: TypesetStyle) {
  let key = `${direction} ${language} ${families.join()}`
  for (const [index, { bold, italics, keepTogether }] of spans.entries()) {
    const look = (bold ? 1 : 0) + (italics ? 2 : 0) + (keepTogether ? 4 : 0)
    key += `\0${look}${texts[index] ?? ''}`
  }
  return key
}
