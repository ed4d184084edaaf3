import type { Block } from '#main/documents/typeset/blocks.ts'
import { words } from '#main/documents/typeset/pieces.ts'
import { listWord } from '#main/documents/words.ts'
import type { CommonPen } from './pen.ts'
import { choices } from './parts.ts'

type ListName = 'channel' | 'source' | 'need' | 'help' | 'contact-ending'

/** The entries of one of the desk's lists, to tick. */
export function listChoices(
  list: ListName,
  codes: readonly string[],
  { language, isLarge }: CommonPen,
  perRow: number,
  ticked: readonly string[] = [],
): Block {
  const all = codes.map((code) => ({
    text: words(listWord(language, `${list}.${code}`)),
    isTicked: ticked.includes(code),
  }))
  return choices(all, { perRow, isLarge })
}
