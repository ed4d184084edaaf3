import { dayInBoth, numberOn } from '#main/documents/paper-values.ts'
import { type Block, paragraph, table } from '#main/documents/typeset/blocks.ts'
import { isolate, type Text } from '#main/documents/typeset/pieces.ts'
import { said } from './parts.ts'
import type { CommonPen } from './pen.ts'

/** Which sheet this one replaces, and what it says otherwise. */
export function editionOf(pen: CommonPen): Block[] {
  const { say, fill, language, frame } = pen
  if (!frame.replaces) return []
  const { edition, day, changes } = frame.replaces
  const before = numberOn(String(edition), language)
  const replaced = {
    edition: numberOn(String(edition + 1), language),
    date: dayInBoth(day, language),
  }
  return [
    paragraph(fill('edition', replaced)),
    table({
      head: [say('changed'), fill('editionBefore', { edition: before }), say('editionNow')],
      widths: [pen.room.width * 0.26, '*', '*'],
      rows: changes.map((change): readonly Text[] => [
        isolate(change.what),
        said(change.before, 'changes'),
        said(change.now, 'changes'),
      ]),
      size: 'small',
    }),
  ]
}
