import { definitions } from '#main/documents/typeset/blocks.ts'
import { numberOn } from '#main/documents/paper-values.ts'
import { noWorker, signedAndStamped, workerPlace } from './client.ts'
import { form } from './form.ts'
import { nothing } from './parts.ts'
import { sheet } from './sheets.ts'

const rows = 15

/** Who came to a group or an event. */
export const attendance = form('attendance', {
  head: 'register',
  blank: {},
  blocks: (_, pen) => {
    const { say, language } = pen
    return [
      definitions([
        [say('activity'), nothing],
        [say('topic'), nothing],
        [say('dayAndHours'), nothing],
        [say('place'), nothing],
        [say('leader'), nothing],
      ]),
      sheet(
        {
          head: [say('rowNumber'), say('name'), say('zone'), say('firstTime'), say('signature')],
          widths: [34, '*', 96, 66, 100],
          rows: Array.from({ length: rows }, (_one, row) => [
            numberOn(String(row + 1), language),
            nothing,
            nothing,
            { tick: false, align: 'center' as const },
            nothing,
          ]),
          spare: 0,
          size: 'large',
          lines: 1,
        },
        pen,
      ),
      definitions([
        [say('cameInAll'), nothing],
        [say('children'), nothing],
      ]),
      signedAndStamped(pen, [workerPlace(noWorker, pen)]),
    ]
  },
})
