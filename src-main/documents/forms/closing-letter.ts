import type { GoalOutcome, PlanGoal } from '#contract/plans.contract.ts'
import { numberOn } from '#main/documents/paper-values.ts'
import { definitions, keptTogether, paragraph } from '#main/documents/typeset/blocks.ts'
import type { Text } from '#main/documents/typeset/pieces.ts'
import {
  type Client,
  clientPlace,
  farewell,
  greeted,
  nobody,
  noWorker,
  signedAndStamped,
  type Worker,
  workerPlace,
} from './client.ts'
import { form } from './form.ts'
import { answered, dayIfKnown, nothing, said } from './parts.ts'
import { sheet, titled } from './sheets.ts'

export type ClosingLetter = Readonly<{
  client: Client
  planNumber: string
  closedOn: string | null
  goals: readonly Pick<PlanGoal, 'text' | 'outcome'>[]
  conclusion: string
  /** When somebody asks again how they are; agreed by hand where it is not known. */
  aftercareOn: string | null
  worker: Worker
}>

const outcomes = {
  met: 'met',
  partly: 'partly',
  'not-met': 'notMet',
  dropped: 'dropped',
} as const satisfies Record<GoalOutcome, string>

/** What came of the work together, and that the door stays open. */
export const closingLetter = form('closing-letter', {
  head: 'letter',
  blank: {
    client: nobody,
    planNumber: '',
    closedOn: null,
    goals: [],
    conclusion: '',
    aftercareOn: null,
    worker: noWorker,
  },
  blocks: (letter: ClosingLetter, pen) => {
    const { say, size, isLarge } = pen
    const { client, goals, conclusion, worker } = letter
    return [
      ...greeted(client, pen),
      paragraph(say('opening')),
      definitions([
        [
          say('plan'),
          letter.planNumber === '' ? nothing : numberOn(letter.planNumber, pen.language),
        ],
        [say('closedOn'), dayIfKnown(letter.closedOn, pen)],
      ]),
      ...titled(
        say('reached'),
        sheet(
          {
            head: [say('goal'), say('result')],
            widths: ['*', size === 'A5' ? 100 : 150],
            rows: goals.map(({ text, outcome }): readonly Text[] => [
              said(text, 'closed'),
              outcome === null ? nothing : say(outcomes[outcome]),
            ]),
            spare: goals.length > 0 ? 0 : 2,
            size: isLarge ? 'normal' : 'small',
          },
          pen,
        ),
        pen,
      ),
      ...answered(say('conclusion'), said(conclusion, 'closed'), 2),
      definitions([[say('aftercare'), dayIfKnown(letter.aftercareOn, pen)]]),
      paragraph(say('comeBack')),
      paragraph(say('disagree')),
      keptTogether([
        paragraph(say('kept')),
        farewell(client, pen),
        signedAndStamped(pen, [workerPlace(worker, pen), clientPlace(client, pen)]),
      ]),
    ]
  },
})
