import { weekdayInBoth } from '#main/documents/paper-values.ts'
import { definitions, heading, paragraph } from '#main/documents/typeset/blocks.ts'
import { isolate, ltr, type Piece, type Text } from '#main/documents/typeset/pieces.ts'
import { form } from './form.ts'
import { labelled, nothing, said, stacked } from './parts.ts'
import { sheet } from './sheets.ts'

export type DueLine = Readonly<{
  name: string
  fileNumber: string
  matter: 'answer' | 'appointment' | 're-route' | 'close' | 'review' | 'step'
  /** Of a step, what it is; of a letter, its code. */
  detail: string
}>

export type DayList = Readonly<{
  forDay: string | null
  worker: string
  lines: readonly DueLine[] | null
}>

const matters = {
  answer: 'answer',
  appointment: 'appointment',
  're-route': 'reRoute',
  close: 'close',
  review: 'review',
} as const

/** What is due on a day for one colleague, to be taken along. */
export const dayList = form('day-list', {
  head: 'day',
  blank: { forDay: null, worker: '', lines: null },
  blocks: ({ forDay, worker, lines }: DayList, pen) => {
    const { say, language } = pen
    return [
      definitions([
        [say('forDay'), forDay === null ? nothing : weekdayInBoth(forDay, language)],
        [say('of'), said(worker, 'staff')],
      ]),
      ...(lines?.length === 0 ? [paragraph(say('none'))] : []),
      sheet(
        {
          head: [say('hour'), say('whom'), say('matter'), say('remark'), say('done')],
          widths: [48, 124, '*', 104, 66],
          rows: (lines ?? []).map(({ name, fileNumber, matter, detail }) => [
            nothing,
            stacked([isolate(name, 'dueName'), ltr(fileNumber, 'fileNumber')]),
            matter === 'step' ? said(detail, 'dueStep') : withDetail(say(matters[matter]), detail),
            nothing,
            { tick: false, align: 'center' as const },
          ]),
          spare: Math.max(4, 16 - (lines ?? []).length),
        },
        pen,
      ),
      heading(3, say('destroy')),
    ]
  },
})

function withDetail(matter: Piece, detail: string): Text {
  return detail === '' ? matter : labelled(matter, ltr(detail, 'code'))
}
