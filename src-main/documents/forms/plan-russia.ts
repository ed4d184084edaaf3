import type { PlanGoal } from '#contract/plans.contract.ts'
import {
  type Block,
  definitions,
  fillIn,
  keptTogether,
  signatures,
  ticks,
} from '#main/documents/typeset/blocks.ts'
import type { Text } from '#main/documents/typeset/pieces.ts'
import { clientRows, nobody } from './client.ts'
import { form } from './form.ts'
import { answered, dayIfKnown, nothing, said } from './parts.ts'
import { choices, sheet, titled } from './sheets.ts'
import type { Look, Pen } from './pen.ts'
import type { PlanForm } from './plan-form.ts'

const kinds = ['kind1', 'kind2', 'kind3', 'kind4', 'kind5', 'kind6', 'kind7'] as const

/** The programme in the order of the Russian ministry's order 874н, appendix 2: seven tables of services first. */
export const planRussia = form('plan-russia', {
  head: 'register',
  isWide: true,
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
        ...clientRows(client, pen, ['name', 'sex', 'birth', 'address']),
        [say('work'), nothing],
        [say('paper'), nothing],
        ...clientRows(client, pen, ['phone', 'email']),
      ],
      { labelShare: 0.36 },
    ),
    ticks([{ text: say('first') }, { text: say('again') }], say('drawn')),
    definitions([[say('validUntil'), dayIfKnown(plan?.validUntil ?? null, pen)]], {
      labelShare: 0.36,
    }),
    ...titled(
      say('form'),
      choices([{ text: say('atHome') }, { text: say('halfDay') }, { text: say('residential') }], {
        perRow: 3,
        isLarge: pen.isLarge,
      }),
      pen,
    ),
  ]
}

function services({ plan }: PlanForm, pen: Pen<'plan-russia'>): Block[] {
  const { say } = pen
  const tables = kinds.flatMap((kind) =>
    titled(
      say(kind),
      sheet(
        {
          head: [
            say('rowNumber'),
            say('service'),
            say('volume'),
            say('frequency'),
            say('term'),
            say('fulfilled'),
          ],
          widths: [26, '*', 76, 80, 76, 76],
          rows: [],
          spare: 2,
        },
        pen,
      ),
      pen,
    ),
  )
  return [
    ...tables,
    ...answered(say('conditions'), nothing, 3),
    ...titled(
      say('providers'),
      sheet(
        {
          head: [say('provider'), say('address'), say('contact')],
          widths: ['*', 150, 120],
          rows: [],
          spare: 2,
        },
        pen,
      ),
      pen,
    ),
    ...titled(
      say('refusal'),
      sheet(
        {
          head: [say('refused'), say('reason'), say('dateSigned')],
          widths: [150, '*', 130],
          rows:
            plan && plan.refused !== '' ? [[nothing, said(plan.refused, 'refused'), nothing]] : [],
          spare: 2,
        },
        pen,
      ),
      pen,
    ),
  ]
}

function accompaniment({ plan }: PlanForm, pen: Pen<'plan-russia'>): Block[] {
  const { say } = pen
  const known = (plan?.goals ?? []).flatMap((goal) => measures(goal, pen))
  return [
    ...titled(
      say('accompaniment'),
      sheet(
        {
          head: [say('measure'), say('carriedBy'), say('byWhen'), say('fulfilled')],
          widths: ['*', 150, 84, 84],
          rows: known,
          // Two rows fit under the refusals: the table then stays on their page.
          spare: known.length > 0 ? 1 : 2,
        },
        pen,
      ),
      pen,
    ),
    keptTogether([
      fillIn(say('agree')),
      signatures([{ caption: say('recipientSign') }, { caption: say('official') }], say('stamp')),
    ]),
    ...answered(say('conclusion'), said(plan?.conclusion ?? '', 'closed'), 4),
    signatures([{ caption: say('official') }], say('stamp')),
  ]
}

function measures({ text: goal, steps }: PlanGoal, look: Look): Text[][] {
  if (steps.length === 0) return [[said(goal, 'goal'), nothing, nothing, nothing]]
  return steps.map(({ text, who, byWhen, doneOn }) => [
    said(text, 'step'),
    said(who, 'who'),
    dayIfKnown(byWhen, look),
    dayIfKnown(doneOn, look),
  ])
}
