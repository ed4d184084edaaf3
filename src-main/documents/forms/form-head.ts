import { senderColumns } from '#main/documents/letterhead.ts'
import { dayInBoth, numberOn } from '#main/documents/paper-values.ts'
import { type Block, columns, definitions, heading, rule } from '#main/documents/typeset/blocks.ts'
import type { Piece, Text } from '#main/documents/typeset/pieces.ts'
import type { CommonPen } from './pen.ts'
import { nothing } from './parts.ts'

/** `register`: number and day; `letter`: outgoing number and day; `day`: the day alone. */
export type HeadKind = 'register' | 'letter' | 'day' | 'plain'

const registerWidth = { A4: 200, A5: 174 } as const

/** Who gives the paper and what it is filed under, in the country's manner; then what it is. */
export function formHead(kind: HeadKind, title: Piece, pen: CommonPen): Block[] {
  const rows = registerRows(kind, pen)
  const register = rows.length > 0 ? [definitions(rows, { labelShare: 0.24 })] : []
  const isBeside = !pen.isLarge && rows.length > 0
  const beside = isBeside ? [{ width: registerWidth[pen.size], blocks: register }] : []
  return [
    columns([...senderColumns(pen.frame.sender), ...beside]),
    rule(),
    heading(1, title),
    ...(isBeside ? [] : register),
  ]
}

type Row = readonly [Text, Text]

function registerRows(kind: HeadKind, { say, frame, language }: CommonPen): Row[] {
  if (kind === 'plain') return []
  const date: Row = [say('date'), frame.day ? dayInBoth(frame.day, language) : nothing]
  if (kind === 'day') return [date]
  const number = frame.number === '' ? nothing : numberOn(frame.number, language)
  return [
    [say(kind === 'letter' ? 'ourRef' : 'number'), number],
    date,
    // A Persian office paper says how many sheets go with it.
    ...(kind === 'letter' && language === 'fa' ? [[say('attachments'), nothing] as const] : []),
  ]
}
