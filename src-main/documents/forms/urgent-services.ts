import type { HelpKind } from '#contract/lists.ts'
import { dayOn, numberOn } from '#main/documents/paper-values.ts'
import { definitions, paragraph } from '#main/documents/typeset/blocks.ts'
import { isolate, type Text } from '#main/documents/typeset/pieces.ts'
import {
  type Client,
  clientPlace,
  clientRows,
  nobody,
  noWorker,
  signedAndStamped,
  type Worker,
  workerPlace,
} from './client.ts'
import { form } from './form.ts'
import { listed } from './list-choices.ts'
import { answered, nothing } from './parts.ts'
import { sheet } from './sheets.ts'

export type UrgentServices = Readonly<{
  client: Client
  services: readonly Readonly<{ kind: HelpKind; units: number; minutes: number; day: string }>[]
  worker: Worker
}>

/** The record that the recipient signs once urgent help was given (RU: federal law 442, article 21). */
export const urgentServices = form('urgent-services', {
  head: 'register',
  isWide: true,
  blank: { client: nobody, services: [], worker: noWorker },
  blocks: ({ client, services, worker }: UrgentServices, pen) => {
    const { say, fill, language, frame } = pen
    const figure = (count: number) => numberOn(String(count), language)
    return [
      definitions(
        [
          ...clientRows(client, pen, ['name', 'birth', 'address', 'phone']),
          [say('paper'), nothing],
          [say('provider'), isolate(frame.sender.name, 'centre')],
          [say('ground'), nothing],
        ],
        { labelShare: 0.36 },
      ),
      sheet(
        {
          head: [say('rowNumber'), say('kind'), say('volume'), say('term'), say('conditions')],
          widths: [26, '*', 84, 96, 100],
          rows: services.map(({ kind, units, minutes, day }, row): readonly Text[] => [
            figure(row + 1),
            listed('help', kind, pen),
            minutes === 0
              ? figure(units)
              : fill('minutes', { units: figure(units), minutes: figure(minutes) }),
            dayOn(day, language),
            nothing,
          ]),
          spare: Math.max(2, 7 - services.length),
        },
        pen,
      ),
      paragraph(say('confirm')),
      ...answered(say('next'), nothing, 3),
      signedAndStamped(pen, [clientPlace(client, pen), workerPlace(worker, pen)]),
    ]
  },
})
