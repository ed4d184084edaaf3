import { dayOn, numberOn } from '#main/documents/paper-values.ts'
import { definitions } from '#main/documents/typeset/blocks.ts'
import type { Text } from '#main/documents/typeset/pieces.ts'
import {
  aboutClient,
  type Client,
  clientPlace,
  nobody,
  noWorker,
  signedByHand,
  type Worker,
  workerPlace,
} from './client.ts'
import { form } from './form.ts'
import { nothing } from './parts.ts'
import { sheet } from './sheets.ts'

export type AidReceipt = Readonly<{
  client: Client
  /** What the desk knows of it: that so many units were given on a day. What they were is written in by hand. */
  given: Readonly<{ day: string; units: number }> | null
  worker: Worker
}>

/** Somebody confirms what they were given. */
export const aidReceipt = form('aid-receipt', {
  head: 'register',
  blank: { client: nobody, given: null, worker: noWorker },
  blocks: ({ client, given, worker }: AidReceipt, pen) => {
    const { say, language, isLarge } = pen
    const known: readonly (readonly Text[])[] = given
      ? [[say('aid'), numberOn(String(given.units), language), dayOn(given.day, language), nothing]]
      : []
    return [
      aboutClient(client, pen, ['name', 'birth']),
      sheet(
        {
          head: [say('item'), say('amount'), say('day'), say('value')],
          widths: isLarge ? ['*', 66, 96, 78] : ['*', 54, 76, 66],
          rows: known,
          spare: isLarge ? 3 : 4,
        },
        pen,
      ),
      definitions([[say('source'), nothing]]),
      ...signedByHand(
        pen,
        [
          worker.name === '' ? { caption: say('handedBy') } : workerPlace(worker, pen),
          clientPlace(client, pen),
        ],
        say('confirm'),
      ),
    ]
  },
})
