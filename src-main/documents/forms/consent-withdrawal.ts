import type { ConsentPurpose } from '#contract/consent.contract.ts'
import { definitions, paragraph, ticks } from '#main/documents/typeset/blocks.ts'
import { aboutClient, type Client, clientPlace, nobody, signedByHand } from './client.ts'
import { form } from './form.ts'
import { answered, dayIfKnown, nothing, said, toWriteOn } from './parts.ts'

export type ConsentWithdrawal = Readonly<{
  client: Client
  givenOn: string | null
  purpose: ConsentPurpose | null
  recipient: string
  from: string | null
}>

/** Somebody takes back what they agreed to; the lower part says what the centre did with it. */
export const consentWithdrawal = form('consent-withdrawal', {
  head: 'register',
  blank: { client: nobody, givenOn: null, purpose: null, recipient: '', from: null },
  blocks: ({ client, givenOn, purpose, recipient, from }: ConsentWithdrawal, pen) => {
    const { say } = pen
    return [
      aboutClient(client, pen, ['name', 'birth']),
      paragraph(say('iWithdraw')),
      definitions([
        [say('givenOn'), dayIfKnown(givenOn, pen)],
        [say('concerned'), purpose === null ? nothing : say(`purpose_${purpose}`)],
        [say('toWhom'), said(recipient, 'provider')],
      ]),
      ticks([{ text: say('whole') }]),
      ticks([{ text: say('part') }]),
      ...toWriteOn(2),
      definitions([[say('from'), dayIfKnown(from, pen)]]),
      paragraph(say('known')),
      ticks([{ text: say('yes') }, { text: say('no') }], say('tell')),
      ...signedByHand(pen, [clientPlace(client, pen), { caption: say('guardianSignature') }]),
      ...answered(say('received'), nothing, 1),
      ...answered(say('told'), nothing, 3),
    ]
  },
})
