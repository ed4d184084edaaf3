import {
  type Block,
  heading,
  list,
  paragraph,
  picture,
  qrCode,
  table,
  ticks,
} from '#main/documents/typeset/blocks.ts'
import { bold, isolate, ltr, words } from '#main/documents/typeset/pieces.ts'
import { smallPng } from './small-png.ts'

/** What a page can hold, in three scripts, a picture among it. */
export function everyBlock(): Block[] {
  return [
    heading(1, words('نامه')),
    paragraph([words('نام: '), isolate('Мария Jana Thị رِضا'), ...bold(words(' سَلامٌ نامه‌ها'))]),
    list('letter', [words('الف'), words('ب')]),
    ticks([{ text: words('بله'), ticked: true }]),
    table({ head: [words('الف')], widths: ['*'], rows: [[words('ب')]] }),
    picture({ type: 'png', bytes: smallPng() }, { fit: [9, 9], says: 'نشان' }),
    qrCode('7F3K', { caption: ltr('7F3K') }),
  ]
}
