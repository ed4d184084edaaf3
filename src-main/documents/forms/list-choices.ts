import type { Table } from '#main/documents/typeset/blocks.ts'
import { type Piece, words } from '#main/documents/typeset/pieces.ts'
import { listWord } from '#main/documents/words.ts'
import type { CommonPen, Look } from './pen.ts'
import { choices } from './sheets.ts'

type ListName = 'channel' | 'source' | 'need' | 'help' | 'contact-ending'

/** An entry of one of the desk's lists. */
export function listed(list: ListName, code: string, { language }: Pick<Look, 'language'>): Piece {
  return words(listWord(language, `${list}.${code}`))
}

/** The entries of one of the desk's lists, to tick. */
export function listChoices(
  list: ListName,
  codes: readonly string[],
  pen: CommonPen,
  perRow: number,
  ticked: readonly string[] = [],
): Table {
  const all = codes.map((code) => ({
    text: listed(list, code, pen),
    isTicked: ticked.includes(code),
  }))
  return choices(all, { perRow, isLarge: pen.isLarge })
}
