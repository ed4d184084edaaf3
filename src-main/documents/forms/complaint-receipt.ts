import { type Complaint, ComplaintManner } from '#contract/typed-forms.ts'
import { definitions, keptTogether, paragraph, ticks } from '#main/documents/typeset/blocks.ts'
import {
  type Client,
  nameOf,
  nobody,
  noWorker,
  signedAndStamped,
  type Worker,
  workerPlace,
} from './client.ts'
import { form } from './form.ts'
import { answered, dayIfKnown, isEmpty, said, toWriteOn } from './parts.ts'

export type ComplaintReceipt = Readonly<{
  /** Of whom there is a file; else who complains is typed. */
  client: Client
  complaint: Complaint
  worker: Worker
}>

const untold: Complaint = {
  form: 'complaint-receipt',
  from: '',
  reach: '',
  manner: null,
  about: '',
  wanted: '',
  handledBy: '',
  answerBy: null,
  elsewhere: '',
}

/** Whoever complains takes home under which number and by when they are answered. */
export const complaintReceipt = form('complaint-receipt', {
  head: 'register',
  blank: { client: nobody, complaint: untold, worker: noWorker },
  blocks: ({ client, complaint, worker }: ComplaintReceipt, pen) => {
    const { say } = pen
    const { from, manner, about, wanted, handledBy, answerBy } = complaint
    const elsewhere = said(complaint.elsewhere, 'elsewhere')
    return [
      definitions([
        [say('from'), client.name === null ? said(from, 'complainant') : nameOf(client)],
        [say('reach'), reachOf({ client, complaint })],
      ]),
      ticks(
        ComplaintManner.options.map((one) => ({ text: say(one), ticked: one === manner })),
        say('how'),
      ),
      ...answered(say('about'), said(about, 'complaint'), 3),
      ...answered(say('wanted'), said(wanted, 'wanted'), 2),
      definitions([
        [say('handledBy'), said(handledBy, 'handledBy')],
        [say('answerBy'), dayIfKnown(answerBy, pen)],
      ]),
      paragraph(say('promise')),
      keptTogether([
        paragraph(say('elsewhere')),
        ...(isEmpty(elsewhere) ? toWriteOn(1) : [paragraph(elsewhere)]),
        signedAndStamped(pen, [workerPlace(worker, pen)]),
      ]),
    ]
  },
})

/** As it was typed; else how a person with a file is reached without harm. */
function reachOf({ client, complaint }: Pick<ComplaintReceipt, 'client' | 'complaint'>) {
  if (complaint.reach !== '') return said(complaint.reach, 'reach')
  if (client.phone !== '') return said(client.phone, 'phone')
  return client.email === '' ? said(client.address, 'address') : said(client.email, 'email')
}
