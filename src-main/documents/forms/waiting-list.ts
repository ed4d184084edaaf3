import { definitions, keptTogether, paragraph } from '#main/documents/typeset/blocks.ts'
import {
  type Client,
  farewell,
  greeted,
  nobody,
  noWorker,
  signedAndStamped,
  type Worker,
  workerPlace,
} from './client.ts'
import { form } from './form.ts'
import { dayIfKnown, figures, nothing, said } from './parts.ts'

export type WaitingNotice = Readonly<{
  client: Client
  provider: string
  since: string | null
  askAgainOn: string | null
  shortCode: string
  worker: Worker
}>

/** That there is no place yet; the paper does not say what for. */
export const waitingList = form('waiting-list', {
  head: 'letter',
  blank: {
    client: nobody,
    provider: '',
    since: null,
    askAgainOn: null,
    shortCode: '',
    worker: noWorker,
  },
  blocks: (notice: WaitingNotice, pen) => {
    const { say, frame } = pen
    return [
      ...greeted(notice.client, pen),
      paragraph(say('told')),
      definitions([
        [say('body'), said(notice.provider, 'provider')],
        [say('since'), dayIfKnown(notice.since, pen)],
        [say('place'), nothing],
        [say('next'), dayIfKnown(notice.askAgainOn, pen)],
        [say('yourCode'), figures(notice.shortCode, 'code')],
        [say('phone'), figures(frame.sender.phone, 'phone')],
      ]),
      paragraph(say('meanwhile')),
      keptTogether([
        paragraph(say('changed')),
        farewell(notice.client, pen),
        signedAndStamped(pen, [workerPlace(notice.worker, pen)]),
      ]),
    ]
  },
})
