import LineBreaker from 'linebreak'
import { isLineEnd } from './characters.ts'
import { type Paragraph, spanOf } from './paragraph.ts'

export type Break = 'may' | 'must'

/** UAX #14 lets a line end between the two; a browser too. */
export const DOUBLED_PLUS = '++'

/**
 * Where a line may or must end (UAX #14), over the whole paragraph: styles do not hide a break from it.
 * One tailoring: C++ is a word.
 */
export function findBreaks(paragraph: Paragraph): ReadonlyMap<number, Break> {
  const { text, spanAt } = paragraph
  const breaker = new LineBreaker(text)
  const breaks = new Map<number, Break>()
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const at = next.position
    const forced = isLineEnd(text[at - 1])
    const inside = at < text.length && spanAt[at] === spanAt[at - 1]
    if (!forced && inside && spanOf(paragraph, at).keepTogether) continue
    if (text.startsWith(DOUBLED_PLUS, at - 1)) continue
    breaks.set(at, forced ? 'must' : 'may')
  }
  return breaks
}
