import type { Attendance } from '#contract/typed-forms.ts'
import { definitions } from '#main/documents/typeset/blocks.ts'
import { numberOn } from '#main/documents/paper-values.ts'
import { noWorker, signedAndStamped, type Worker, workerPlace } from './client.ts'
import { form } from './form.ts'
import { dayIfKnown, nothing, said, stacked } from './parts.ts'
import { sheet } from './sheets.ts'

/** So many fit one sheet with the signature: fewer where names are typed and rows are higher. */
const rows = { empty: 15, filled: 11 } as const

export type AttendanceSheet = Readonly<{ group: Attendance | null; worker: Worker }>

/** Who came to a group or an event. */
export const attendance = form('attendance', {
  head: 'register',
  blank: { group: null, worker: noWorker },
  blocks: ({ group, worker }: AttendanceSheet, pen) => {
    const { say, language } = pen
    const { present = [], children = null } = group ?? {}
    return [
      definitions([
        [say('activity'), said(group?.activity ?? '', 'activity')],
        [say('topic'), said(group?.topic ?? '', 'topic')],
        [
          say('dayAndHours'),
          stacked([dayIfKnown(group?.day ?? null, pen), said(group?.hours ?? '', 'held')]),
        ],
        [say('place'), said(group?.place ?? '', 'place')],
        [say('leader'), said(group?.leader ?? '', 'leader')],
      ]),
      sheet(
        {
          head: [say('rowNumber'), say('name'), say('zone'), say('firstTime'), say('signature')],
          widths: [34, '*', 96, 66, 100],
          rows: Array.from(
            { length: Math.max(group ? rows.filled : rows.empty, present.length) },
            (_one, row) => {
              const { name = '', zone = '', isFirst = false } = present[row] ?? {}
              return [
                numberOn(String(row + 1), language),
                said(name, 'present'),
                said(zone, 'livesIn'),
                { tick: isFirst, align: 'center' as const },
                nothing,
              ]
            },
          ),
          spare: 0,
          // What is typed may be long: smaller, with the same room to sign in.
          size: group ? 'normal' : 'large',
          lines: group ? 2 : 1,
        },
        pen,
      ),
      definitions([
        [
          say('cameInAll'),
          present.length === 0 ? nothing : numberOn(String(present.length), language),
        ],
        [say('children'), children === null ? nothing : numberOn(String(children), language)],
      ]),
      signedAndStamped(pen, [workerPlace(worker, pen)]),
    ]
  },
})
