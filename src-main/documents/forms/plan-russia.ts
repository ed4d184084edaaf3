import type { PlanGoal } from '#contract/plans.contract.ts'
import {
  type Block,
  definitions,
  fillIn,
  heading,
  keptTogether,
  signatures,
  ticks,
} from '#main/documents/typeset/blocks.ts'
import type { Text } from '#main/documents/typeset/pieces.ts'
import { clientRows, nobody } from './client.ts'
import { form } from './form.ts'
import { answered, choices, dayIfKnown, nothing, said, sheet } from './parts.ts'
import type { Pen } from './pen.ts'
import type { PlanForm } from './plan-form.ts'

const kinds = ['kind1', 'kind2', 'kind3', 'kind4', 'kind5', 'kind6', 'kind7'] as const

/** The programme in the order of the Russian ministry's order 874н, appendix 2: seven tables of services first. */
export const planRussia = form('plan-russia', {
  head: 'register',
  isDense: true,
  blank: { client: nobody, plan: null, keyWorker: '', household: [] },
  blocks: (plan: PlanForm, pen) => [
    ...whose(plan, pen),
    ...services(plan, pen),
    ...accompaniment(plan, pen),
  ],
})

function whose({ client, plan }: PlanForm, pen: Pen<'plan-russia'>): Block[] {
  const { say } = pen
  return [
    definitions(
      [
        ...clientRows(client, pen, ['name']),
        [say('sex'), nothing],
        ...clientRows(client, pen, ['birth', 'address']),
        [say('work'), nothing],
        [say('paper'), nothing],
        ...clientRows(client, pen, ['phone']),
        [say('email'), nothing],
      ],
      { labelShare: 0.36 },
    ),
    ticks([{ text: say('first') }, { text: say('again') }], say('drawn')),
    definitions([[say('validUntil'), dayIfKnown(plan?.validUntil ?? null, pen)]], {
      labelShare: 0.36,
    }),
    heading(3, say('form')),
    choices([{ text: say('atHome') }, { text: say('halfDay') }, { text: say('residential') }], {
      perRow: 3,
      isLarge: pen.isLarge,
    }),
  ]
}

function services({ plan }: PlanForm, { say }: Pen<'plan-russia'>): Block[] {
  const tables = kinds.map((kind) =>
    keptTogether([
      heading(3, say(kind)),
      sheet({
        head: [
          say('rowNumber'),
          say('service'),
          say('volume'),
          say('frequency'),
          say('term'),
          say('fulfilled'),
        ],
        widths: [26, '*', 70, 80, 76, 76],
        rows: [],
        spare: 2,
      }),
    ]),
  )
  return [
    ...tables,
    ...answered(say('conditions'), nothing, 3),
    sheet({
      head: [say('provider'), say('address'), say('contact')],
      widths: ['*', 150, 120],
      rows: [],
      spare: 2,
    }),
    heading(3, say('refusal')),
    sheet({
      head: [say('refused'), say('reason'), say('dateSigned')],
      widths: [150, '*', 130],
      rows: plan && plan.refused !== '' ? [[nothing, said(plan.refused, 'refused'), nothing]] : [],
      spare: 2,
    }),
  ]
}

function accompaniment({ plan }: PlanForm, pen: Pen<'plan-russia'>): Block[] {
  const { say } = pen
  return [
    heading(3, say('accompaniment')),
    sheet({
      head: [say('measure'), say('carriedBy'), say('byWhen'), say('fulfilled')],
      widths: ['*', 150, 84, 84],
      rows: (plan?.goals ?? []).flatMap((goal) => measures(goal, pen)),
      spare: 2,
    }),
    fillIn(say('agree')),
    signatures([{ caption: say('recipientSign') }, { caption: say('official') }], say('stamp')),
    ...answered(say('conclusion'), said(plan?.conclusion ?? '', 'conclusion'), 4),
    signatures([{ caption: say('official') }], say('stamp')),
  ]
}

function measures({ steps }: PlanGoal, look: Parameters<typeof dayIfKnown>[1]): Text[][] {
  return steps.map(({ text, who, byWhen, doneOn }) => [
    said(text, 'step'),
    said(who, 'who'),
    dayIfKnown(byWhen, look),
    dayIfKnown(doneOn, look),
  ])
}
