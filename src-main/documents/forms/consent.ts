import { type Consent, ConsentPurpose, SharedGroup } from '#contract/consent.contract.ts'
import { definitions, fillIn, paragraph, ticks } from '#main/documents/typeset/blocks.ts'
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
import { answered, dayIfKnown, nothing, said } from './parts.ts'
import { choices, titled } from './sheets.ts'

export type ConsentForm = Readonly<{
  client: Client
  purpose: ConsentPurpose | null
  /** Null where it covers every recipient, or where nothing is known yet. */
  recipient: string | null
  scope: readonly SharedGroup[]
  decidedOn: string | null
  validUntil: string | null
  manner: Consent['manner']
  worker: Worker
}>

/** What somebody agrees to, so that they can read it, sign it or press a finger on it, and take it home. */
export const consent = form('consent', {
  head: 'register',
  blank: {
    client: nobody,
    purpose: null,
    recipient: null,
    scope: [],
    decidedOn: null,
    validUntil: null,
    manner: null,
    worker: noWorker,
  },
  blocks: (given: ConsentForm, pen) => {
    const { say, isLarge } = pen
    const { client, purpose, recipient, scope, validUntil, manner } = given
    const isOpen = purpose !== null && validUntil === null
    return [
      aboutClient(client, pen, ['name', 'birth']),
      paragraph(say('iAgree')),
      choices(
        ConsentPurpose.options.map((one) => ({
          text: say(`purpose_${one}`),
          isTicked: one === purpose,
        })),
        { perRow: 2, isLarge },
      ),
      ...answered(say('toWhom'), said(recipient ?? '', 'provider'), 1),
      ticks([{ text: say('anybody'), ticked: purpose === 'referral' && recipient === null }]),
      ...titled(
        say('what'),
        choices(
          SharedGroup.options.map((one) => ({
            text: say(`group_${one}`),
            isTicked: scope.includes(one),
          })),
          { perRow: 3, isLarge },
        ),
        pen,
      ),
      definitions([
        [say('validUntil'), isOpen ? say('untilWithdrawn') : dayIfKnown(validUntil, pen)],
        [say('explainedIn'), nothing],
        [say('guardian'), said(client.guardian, 'guardian')],
      ]),
      paragraph(say('rights')),
      ...titled(
        say('manner'),
        choices(
          [
            { text: say('signature'), isTicked: manner === 'signature' },
            { text: say('byFinger'), isTicked: manner === 'fingerprint' },
            { text: say('spoken'), isTicked: manner === 'spoken' },
            { text: say('byGuardian'), isTicked: manner === 'guardian' },
          ],
          { perRow: isLarge ? 3 : 4, isLarge },
        ),
        pen,
      ),
      ...signedByHand(pen, [workerPlace(given.worker, pen), clientPlace(client, pen)]),
      fillIn(say('interpreter'), { toSign: true }),
    ]
  },
})
