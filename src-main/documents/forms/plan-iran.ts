import type { PartialDate } from '#contract/calendar/partial-date.ts'
import type { Plan } from '#contract/plans.contract.ts'
import { birthOn, inSeries } from '#main/documents/paper-values.ts'
import {
  type Block,
  definitions,
  heading,
  keptTogether,
  signatures,
  type Table,
} from '#main/documents/typeset/blocks.ts'
import { isolate, type Text } from '#main/documents/typeset/pieces.ts'
import { aboutClient, nobody } from './client.ts'
import { form } from './form.ts'
import { answered, dayIfKnown, nothing, said } from './parts.ts'
import { sheet, titled } from './sheets.ts'
import type { Pen } from './pen.ts'
import type { PlanForm } from './plan-form.ts'

/** One file for the family under one number: who lives in it, how they live, what the caseworker sees, and the plan. */
export const planIran = form('plan-iran', {
  head: 'register',
  isWide: true,
  isDense: true,
  blank: { client: nobody, plan: null, keyWorker: '', household: [] },
  blocks: (family: PlanForm, pen) => [
    ...whoLivesThere(family, pen),
    ...whatIsSeen(family, pen),
    ...whatIsDone(family, pen),
  ],
})

function whoLivesThere({ client, household }: PlanForm, pen: Pen<'plan-iran'>): Block[] {
  const { say, language } = pen
  const born = (birth: PartialDate | null) => (birth ? birthOn(birth, language) : nothing)
  const head = household.find(({ role }) => role === 'head')
  return [
    definitions([
      [say('familyFile'), nothing],
      [say('head'), said(head?.name ?? '', 'household')],
      [say('nationalId'), nothing],
    ]),
    aboutClient(client, pen, ['name', 'birth', 'address', 'phone']),
    ...titled(
      say('members'),
      sheet(
        {
          head: [say('name'), say('relation'), say('birth'), say('schoolOrWork'), say('insurance')],
          widths: ['*', 76, 90, 96, 76],
          rows: household.map(({ name, role, birth }): readonly Text[] => [
            said(name, 'household'),
            say(`role-${role}`),
            born(birth),
            nothing,
            nothing,
          ]),
          spare: Math.max(1, 5 - household.length),
        },
        pen,
      ),
      pen,
    ),
  ]
}

function whatIsSeen({ plan }: PlanForm, { say, language }: Pen<'plan-iran'>): Block[] {
  const assets = [
    plan?.strengthsPerson ?? '',
    plan?.strengthsFamily ?? '',
    plan?.strengthsNeighbourhood ?? '',
  ].filter((text) => text !== '')
  return [
    keptTogether([
      heading(3, say('state')),
      definitions([
        [say('income'), nothing],
        [say('housing'), nothing],
        [say('health'), nothing],
      ]),
    ]),
    ...answered(say('report'), said(plan?.ownWords ?? '', 'ownWords'), 3),
    ...answered(say('problem'), nothing, 3),
    ...answered(
      say('assets'),
      inSeries(
        assets.map((text) => isolate(text, 'strengths')),
        language,
      ),
      2,
    ),
  ]
}

function whatIsDone({ plan, keyWorker }: PlanForm, pen: Pen<'plan-iran'>): Block[] {
  const { say } = pen
  return [
    ...titled(say('helpPlan'), steps(plan, pen), pen),
    ...answered(say('referrals'), nothing, 2),
    ...answered(say('followUp'), nothing, 3),
    definitions([[say('reviewOn'), dayIfKnown(plan?.reviewOn ?? null, pen)]]),
    ...answered(say('exit'), said(plan?.conclusion ?? '', 'closed'), 2),
    signatures(
      [
        { caption: say('headSign') },
        {
          caption: say('caseworker'),
          ...(keyWorker === '' ? {} : { name: isolate(keyWorker, 'staff') }),
        },
        { caption: say('officer') },
      ],
      say('fingerprint'),
    ),
  ]
}

function steps(plan: Plan | null, pen: Pen<'plan-iran'>): Table {
  const { say } = pen
  return sheet(
    {
      head: [say('goal'), say('what'), say('who'), say('volume'), say('byWhen'), say('done')],
      widths: [70, '*', 58, 72, 76, 76],
      rows: (plan?.goals ?? []).flatMap(({ text, steps: some }) => {
        const goal = said(text, 'goal')
        if (some.length === 0) return [[goal, nothing, nothing, nothing, nothing, nothing]]
        return some.map((step, at): readonly Text[] => [
          at === 0 ? goal : nothing,
          said(step.text, 'step'),
          said(step.who, 'who'),
          nothing,
          dayIfKnown(step.byWhen, pen),
          dayIfKnown(step.doneOn, pen),
        ])
      }),
      spare: plan ? 2 : 5,
    },
    pen,
  )
}
