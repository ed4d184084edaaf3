import { definitions, keptTogether, paragraph, ticks } from '#main/documents/typeset/blocks.ts'
import { noWorker, signedAndStamped, workerPlace } from './client.ts'
import { form } from './form.ts'
import { answered, nothing, toWriteOn } from './parts.ts'

/** Whoever complains takes home under which number and by when they are answered. */
export const complaintReceipt = form('complaint-receipt', {
  head: 'register',
  blank: {},
  blocks: (_, pen) => {
    const { say } = pen
    return [
      definitions([
        [say('from'), nothing],
        [say('reach'), nothing],
      ]),
      ticks([{ text: say('spoken') }, { text: say('written') }, { text: say('box') }], say('how')),
      ...answered(say('about'), nothing, 3),
      ...answered(say('wanted'), nothing, 2),
      definitions([
        [say('handledBy'), nothing],
        [say('answerBy'), nothing],
      ]),
      paragraph(say('promise')),
      keptTogether([
        paragraph(say('elsewhere')),
        ...toWriteOn(1),
        signedAndStamped(pen, [workerPlace(noWorker, pen)]),
      ]),
    ]
  },
})
