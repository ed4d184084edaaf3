import type { GoalOutcome, PlanGoal } from '#contract/plans.contract.ts'
import { definitions, paragraph } from '#main/documents/typeset/blocks.ts'
import type { Text } from '#main/documents/typeset/pieces.ts'
import {
  aboutClient,
  type Client,
  clientPlace,
  nobody,
  noWorker,
  signedAndStamped,
  type Worker,
  workerPlace,
} from './client.ts'
import { form } from './form.ts'
import { answered, dayIfKnown, figures, nothing, said, sheet } from './parts.ts'

export type ClosingLetter = Readonly<{
  client: Client
  planNumber: string
  closedOn: string | null
  goals: readonly Pick<PlanGoal, 'text' | 'outcome'>[]
  conclusion: string
  worker: Worker
}>

const outcomes = {
  met: 'met',
  partly: 'partly',
  'not-met': 'notMet',
  dropped: 'dropped',
} as const satisfies Record<GoalOutcome, string>

/** What came of the work together, and that the door stays open; the day to ask again is agreed by hand. */
export const closingLetter = form('closing-letter', {
  head: 'letter',
  blank: {
    client: nobody,
    planNumber: '',
    closedOn: null,
    goals: [],
    conclusion: '',
    worker: noWorker,
  },
  blocks: (letter: ClosingLetter, pen) => {
    const { say, size, isLarge } = pen
    const { client, goals, conclusion, worker } = letter
    return [
      aboutClient(client, pen, ['name']),
      paragraph(say('opening')),
      definitions([
        [say('plan'), figures(letter.planNumber, 'number')],
        [say('closedOn'), dayIfKnown(letter.closedOn, pen)],
      ]),
      sheet({
        head: [say('goal'), say('result')],
        widths: ['*', size === 'A5' ? 100 : 150],
        rows: goals.map(({ text, outcome }): readonly Text[] => [
          said(text, 'goal'),
          outcome === null ? nothing : say(outcomes[outcome]),
        ]),
        spare: goals.length > 0 ? 0 : 3,
        size: isLarge ? 'normal' : 'small',
      }),
      ...answered(say('conclusion'), said(conclusion, 'conclusion'), 2),
      definitions([[say('aftercare'), nothing]]),
      paragraph(say('comeBack')),
      paragraph(say('disagree')),
      paragraph(say('kept')),
      signedAndStamped(pen, [workerPlace(worker, pen), clientPlace(client, pen)]),
    ]
  },
})
