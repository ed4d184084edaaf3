import { complaint } from '#support/typed-specimens.ts'
import { planSpecimen } from '#support/plan-specimens.ts'
import { seenOf } from './case-under-test.ts'
import { keptPreview } from './kept-preview.ts'
import { all, type Asked, desk, ofPerson, queue, record, team, type Rows } from './kinds.ts'

const look = { language: 'sk', size: 'A4', isLarge: false } as const
const homeVisitOf = ({ of }: Asked) => ({
  ...look,
  form: 'home-visit' as const,
  personId: of.personId,
  of: of.personId,
})
/** Everybody may print forms; what fills this one is the team's. */
const sheetOfTheTeam = {
  receptionist: 'not-your-case',
  caseworker: ['ok', 'not-your-case'],
  manager: 'not-your-case',
  'data-officer': 'not-your-case',
} as const

/** Who gets what of a plan, of a letter and of any paper. */
export const paperRows = {
  'documents.read': {
    ask: ({ of }) => ({ id: of.issued.papers[0]!.id }),
    ...record,
    manager: 'not-your-case',
    restricted: 'paper-not-found',
  },
  // Whoever asks within the session that had it set.
  'documents.readPreview': {
    ask: ({ fixture }) => ({ token: keptPreview(fixture.desk) }),
    ...all,
    restricted: 'ok',
  },
  'documents.print': {
    ask: ({ of }) => ({ id: of.issued.papers[1]!.id }),
    ...record,
    manager: 'not-your-case',
    restricted: 'paper-not-found',
  },
  'documents.handOverCopy': {
    ask: ({ of }) => ({ id: of.issued.papers[0]!.id, way: 'print' }),
    ...record,
    manager: 'not-your-case',
    restricted: 'paper-not-found',
  },
  'documents.save': {
    ask: ({ of }) => ({ id: of.planPaper.id }),
    ...record,
    manager: 'not-your-case',
    restricted: 'paper-not-found',
  },

  'plans.list': {
    ask: ofPerson,
    ...record,
    restricted: { caseworker: 'not-your-case', 'data-officer': 'ok' },
  },
  'plans.start': {
    ask: ({ of }) => ({ personId: of.siblingId, text: planSpecimen('sk') }),
    ...team,
    restricted: 'not-your-case',
  },
  'plans.save': {
    ask: ({ of }) => ({ ...seenOf(of.plan), text: planSpecimen('sk') }),
    ...team,
    restricted: 'plan-not-found',
  },
  'plans.agree': {
    ask: ({ of }) => ({ ...seenOf(of.plan), on: '2026-11-24' }),
    ...team,
    restricted: 'plan-not-found',
  },
  'plans.markStep': {
    ask: ({ of }) => ({
      stepId: of.plan.goals[0]!.steps[0]!.id,
      doneOn: '2026-11-24',
      doneHow: 'x',
      planVersion: of.plan.version,
    }),
    ...team,
    restricted: 'step-not-found',
  },
  'plans.close': {
    ask: ({ of }) => ({
      ...seenOf(of.plan),
      conclusion: 'x',
      outcomes: of.plan.goals.map(({ id }) => ({ goalId: id, outcome: 'met' as const })),
    }),
    ...team,
    restricted: 'plan-not-found',
  },
  'plans.preview': { ask: ({ of }) => ({ id: of.plan.id }), ...team, restricted: 'plan-not-found' },
  'plans.issuePaper': { ask: ({ of }) => seenOf(of.plan), ...team, restricted: 'plan-not-found' },
  'plans.listPapers': {
    ask: ({ of }) => ({ id: of.plan.id }),
    ...record,
    restricted: 'plan-not-found',
  },

  'forms.listOfPerson': { ask: ofPerson, ...desk, restricted: 'person-not-found' },
  'forms.previewFilled': { ask: homeVisitOf, ...sheetOfTheTeam, restricted: 'person-not-found' },
  'forms.handOverFilled': {
    ask: (asked) => ({ ...homeVisitOf(asked), copies: 1, way: 'print' as const }),
    ...sheetOfTheTeam,
    restricted: 'person-not-found',
  },
  'forms.issue': {
    ask: ({ of }) => ({ ...look, form: 'plan-slovakia', personId: of.personId, of: of.plan.id }),
    ...team,
    receptionist: 'not-your-case',
    restricted: 'person-not-found',
  },
  'forms.issueWithoutFile': {
    ask: () => ({
      ...look,
      form: 'complaint-receipt' as const,
      of: null,
      typed: complaint((text) => text),
    }),
    ...queue,
  },
  'forms.listWithoutFile': { ask: () => ({ search: '' }), ...all },
  // A letter is no form: it is printed where it stands.
  'forms.handOverIssued': {
    ask: ({ of }) => ({ id: of.issued.papers[0]!.id, way: 'print' }),
    receptionist: 'paper-not-found',
    caseworker: 'paper-not-found',
    manager: 'paper-not-found',
    'data-officer': 'paper-not-found',
    restricted: 'paper-not-found',
  },

  'referrals.start': {
    ask: ({ of }) => ({ needId: of.content.needId, providerId: of.content.providerId }),
    ...team,
    restricted: 'need-not-found',
  },
  'referrals.list': { ask: ofPerson, ...all, restricted: 'ok' },
  'referrals.get': {
    ask: ({ of }) => ({ id: of.issued.id }),
    ...record,
    restricted: 'referral-not-found',
  },
  'referrals.findByCode': {
    ask: ({ of }) => ({ code: of.issued.shortCode ?? '' }),
    ...all,
    restricted: 'no-such-code',
  },
  'referrals.saveDraft': {
    ask: ({ of }) => ({ ...of.content, ...seenOf(of.draft) }),
    ...team,
    restricted: 'need-not-found',
  },
  'referrals.discardDraft': {
    ask: ({ of }) => seenOf(of.draft),
    ...team,
    restricted: 'referral-not-found',
  },
  'referrals.preview': { ask: ({ of }) => of.content, ...team, restricted: 'need-not-found' },
  'referrals.issue': {
    ask: ({ of }) => seenOf(of.draft),
    ...team,
    restricted: 'referral-not-found',
  },
  'referrals.reissue': {
    ask: ({ of }) => ({ ...seenOf(of.issued), content: of.issued.content, change: 'x' }),
    ...team,
    restricted: 'referral-not-found',
  },
  'referrals.recordSlip': {
    ask: ({ of }) => ({
      ...seenOf(of.issued),
      receivedOn: '2026-11-24',
      slip: { answer: 'accept' },
    }),
    ...desk,
    restricted: 'referral-not-found',
  },
  // The slip was recorded by the receptionist who asks.
  'referrals.undo': {
    ask: ({ of }) => ({ eventId: of.slip.eventId }),
    ...team,
    receptionist: 'ok',
    restricted: 'cannot-undo',
  },
  'referrals.deliver': {
    ask: ({ of }) => ({ ...seenOf(of.issued), channel: 'post' }),
    ...team,
    restricted: 'referral-not-found',
  },
  'referrals.askForSlip': {
    ask: ({ of }) => seenOf(of.issued),
    ...team,
    restricted: 'referral-not-found',
  },
  'referrals.withdraw': {
    ask: ({ of }) => seenOf(of.issued),
    ...team,
    restricted: 'referral-not-found',
  },
  'referrals.cancel': {
    ask: ({ of }) => ({ ...seenOf(of.issued), reason: 'x' }),
    ...team,
    restricted: 'referral-not-found',
  },
  'referrals.close': {
    ask: ({ of }) => ({ ...seenOf(of.slip), needEnding: 'met' }),
    ...team,
    restricted: 'referral-not-found',
  },
  'referrals.reopen': {
    ask: ({ of }) => seenOf(of.closed),
    ...team,
    restricted: 'referral-not-found',
  },
} as const satisfies Rows
