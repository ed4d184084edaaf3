import {
  type Block,
  definitions,
  heading,
  paragraph,
  keptTogether,
  signatures,
  type Table,
} from '#main/documents/typeset/blocks.ts'
import type { Plan } from '#contract/plans.contract.ts'
import { inSeries } from '#main/documents/paper-values.ts'
import { isolate, type Text } from '#main/documents/typeset/pieces.ts'
import { aboutClient, clientPlace, nobody } from './client.ts'
import { form } from './form.ts'
import { answered, headed, dayIfKnown, nothing, said } from './parts.ts'
import { sheet, titled } from './sheets.ts'
import type { Pen } from './pen.ts'
import type { PlanForm } from './plan-form.ts'

/** The plan in the phases that Slovak practice names: mapping, goals, method, activities, evaluation; with a key worker. */
export const planSlovakia = form('plan-slovakia', {
  head: 'register',
  isWide: true,
  blank: { client: nobody, plan: null, keyWorker: '', household: [] },
  blocks: (plan: PlanForm, pen) => [...needs(plan, pen), ...work(plan, pen), ...review(plan, pen)],
})

function needs({ client, plan, keyWorker }: PlanForm, pen: Pen<'plan-slovakia'>): Block[] {
  const { say, language } = pen
  const lean = [plan?.strengthsFamily ?? '', plan?.strengthsNeighbourhood ?? '']
    .filter((text) => text !== '')
    .map((text) => isolate(text, 'strengths'))
  return [
    aboutClient(client, pen, ['name', 'file', 'birth', 'language', 'guardian']),
    definitions([
      [say('keyWorker'), said(keyWorker, 'staff')],
      [say('took'), said(plan?.tookPart ?? '', 'tookPart')],
      [say('drawnBy'), nothing],
      [say('validUntil'), dayIfKnown(plan?.validUntil ?? null, pen)],
    ]),
    ...headed(
      say('phase1'),
      answered(say('ownWords'), said(plan?.ownWords ?? '', 'ownWords'), 3),
      2,
    ),
    ...answered(say('manage'), said(plan?.strengthsPerson ?? '', 'strengths'), 2),
    ...answered(say('lean'), inSeries(lean, language), 2),
    ...answered(say('needHelp'), nothing, 2),
  ]
}

function work({ plan }: PlanForm, pen: Pen<'plan-slovakia'>): Block[] {
  const { say, language } = pen
  const goals = plan?.goals ?? []
  return [
    ...headed(say('phase2'), answered(say('mainGoal'), said(goals[0]?.text ?? '', 'goal'), 1), 2),
    ...answered(
      say('partGoals'),
      inSeries(
        goals.slice(1).map(({ text }) => isolate(text, 'goal')),
        language,
      ),
      2,
    ),
    ...headed(say('phase3'), answered(say('method'), nothing, 2), 2),
    ...titled(say('phase4'), activities(goals, pen), pen, 2),
    ...answered(say('refused'), said(plan?.refused ?? '', 'refused'), 1),
  ]
}

function activities(goals: Plan['goals'], pen: Pen<'plan-slovakia'>): Table {
  const { say } = pen
  return sheet(
    {
      head: [say('activity'), say('howOften'), say('who'), say('byWhen'), say('done')],
      widths: ['*', 76, 84, 82, 82],
      rows: goals.flatMap(({ steps }) =>
        steps.map(({ text, who, byWhen, doneOn }): readonly Text[] => [
          said(text, 'step'),
          nothing,
          said(who, 'who'),
          dayIfKnown(byWhen, pen),
          dayIfKnown(doneOn, pen),
        ]),
      ),
      spare: goals.length > 0 ? 2 : 5,
    },
    pen,
  )
}

function review({ client, plan, keyWorker }: PlanForm, pen: Pen<'plan-slovakia'>): Block[] {
  const { say } = pen
  return [
    keptTogether([
      heading(2, say('phase5')),
      definitions([[say('reviewOn'), dayIfKnown(plan?.reviewOn ?? null, pen)]]),
    ]),
    sheet(
      {
        head: [say('evaluatedOn'), say('result'), say('signatures')],
        widths: [90, '*', 120],
        rows:
          plan && plan.conclusion !== ''
            ? [[dayIfKnown(plan.closedOn, pen), said(plan.conclusion, 'closed'), nothing]]
            : [],
        spare: 3,
      },
      pen,
    ),
    paragraph(say('rights')),
    signatures(
      [
        { caption: say('keySignature'), ...(keyWorker && { name: isolate(keyWorker, 'staff') }) },
        { caption: say('guardianSignature') },
        clientPlace(client, pen),
      ],
      say('fingerprint'),
    ),
  ]
}
