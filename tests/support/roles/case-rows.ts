import { planSpecimen } from '#support/plan-specimens.ts'
import { seenOf } from './case-under-test.ts'
import type { Role } from '#contract/permissions.ts'
import type { Fixture } from './fixture.ts'
import {
  ofPerson,
  nothing,
  nobody,
  all,
  desk,
  oversight,
  team,
  record,
  type Rows,
} from './kinds.ts'

/** Who gets what of a person and of their case. */
export const caseRows = {
  'access.open': {
    ask: ({ of }) => ({ personId: of.personId, reason: 'nikto z tímu tu nie je' }),
    receptionist: '–',
    caseworker: ['your-case', 'ok'],
    manager: 'ok',
    'data-officer': 'ok',
  },
  'access.close': { ask: ofPerson, ...all, receptionist: '–' },
  'access.listUnread': { ask: nothing, ...nobody, manager: 'ok' },
  'access.acknowledge': { ask: ({ of }) => ({ ids: [of.personId] }), ...nobody, manager: 'ok' },
  'consent.list': { ask: ofPerson, ...all },
  'consent.record': {
    ask: ({ of }) => ({
      personId: of.personId,
      purpose: 'statistics',
      recipientId: null,
      scope: [],
      decidedOn: '2026-11-24',
      validUntil: null,
      decision: 'refused',
    }),
    ...desk,
  },
  'consent.withdraw': { ask: ({ of }) => ({ ...seenOf(of.consent), on: '2026-11-24' }), ...desk },
  'consent.listOverrides': { ask: nothing, ...oversight },

  'documents.read': {
    ask: ({ of }) => ({ id: of.issued.papers[0]!.id }),
    ...record,
    manager: 'not-your-case',
  },
  // A preview lives in the session that had it set, whoever asks within it.
  'documents.readPreview': {
    ask: ({ of }) => ({ token: of.preview }),
    ...nobody,
    caseworker: 'ok',
  },
  'documents.print': {
    ask: ({ of }) => ({ id: of.issued.papers[1]!.id }),
    ...record,
    manager: 'not-your-case',
  },
  'documents.save': {
    ask: ({ of }) => ({ id: of.planPaper.id }),
    ...record,
    manager: 'not-your-case',
  },

  'needs.listOfVisit': { ask: ({ of }) => ({ visitId: of.visit.id }), ...desk },
  'needs.listOfPerson': { ask: ofPerson, ...nobody, caseworker: 'ok', 'data-officer': 'ok' },
  'needs.add': {
    ask: ({ of }) => ({ personId: of.personId, visitId: null, topic: 'transport' }),
    ...team,
    receptionist: 'not-your-case',
  },
  'needs.end': {
    ask: ({ of }) => ({ ...seenOf(of.needs[0]!), ending: 'met' }),
    ...team,
    receptionist: 'ok',
  },
  'needs.reopen': { ask: ({ of }) => seenOf(of.endedNeed), ...team, receptionist: 'ok' },

  'people.label': { ask: ({ of }) => ({ id: of.personId }), ...all },
  'people.get': { ask: ({ of }) => ({ id: of.personId }), ...all },
  'people.save': {
    ask: ({ of }) => ({ ...of.person.details, alert: 'x', ...seenOf(of.person) }),
    ...desk,
  },
  'people.takeCase': {
    ask: ({ of }) => ({ id: of.personId }),
    ...nobody,
    caseworker: ['ok', 'reason-needed'],
  },
  'people.joinHousehold': {
    ask: ({ of }) => ({ ...seenOf(of.person), withId: of.siblingId, role: 'sibling' }),
    ...desk,
  },
  'people.listNotes': { ask: ofPerson, ...team },
  'people.writeNote': { ask: ({ of }) => ({ personId: of.personId, text: 'x' }), ...team },
  'people.search': { ask: ({ of }) => ({ text: of.person.label.name }), ...all },
  'people.similar': {
    ask: ({ of }) => ({ name: of.person.label.name, birth: null, phone: '' }),
    ...all,
  },
  'people.timeline': { ask: ofPerson, ...all },

  'plans.list': { ask: ofPerson, ...record },
  'plans.start': {
    ask: ({ of }) => ({ personId: of.siblingId, text: planSpecimen('sk') }),
    ...team,
  },
  'plans.save': { ask: ({ of }) => ({ ...seenOf(of.plan), text: planSpecimen('sk') }), ...team },
  'plans.agree': { ask: ({ of }) => ({ ...seenOf(of.plan), on: '2026-11-24' }), ...team },
  'plans.markStep': {
    ask: ({ of }) => ({
      stepId: of.plan.goals[0]!.steps[0]!.id,
      doneOn: '2026-11-24',
      doneHow: 'x',
      planVersion: of.plan.version,
    }),
    ...team,
  },
  'plans.close': {
    ask: ({ of }) => ({
      ...seenOf(of.plan),
      conclusion: 'x',
      outcomes: of.plan.goals.map(({ id }) => ({ goalId: id, outcome: 'met' as const })),
    }),
    ...team,
  },
  'plans.preview': { ask: ({ of }) => ({ id: of.plan.id }), ...team },
  'plans.issuePaper': { ask: ({ of }) => seenOf(of.plan), ...team },
  'plans.listPapers': { ask: ({ of }) => ({ id: of.plan.id }), ...record },

  'referrals.start': {
    ask: ({ of }) => ({ needId: of.content.needId, providerId: of.content.providerId }),
    ...team,
  },
  'referrals.list': { ask: ofPerson, ...all },
  'referrals.get': { ask: ({ of }) => ({ id: of.issued.id }), ...record },
  'referrals.findByCode': { ask: ({ of }) => ({ code: of.issued.shortCode ?? '' }), ...all },
  'referrals.saveDraft': { ask: ({ of }) => ({ ...of.content, ...seenOf(of.draft) }), ...team },
  'referrals.discardDraft': { ask: ({ of }) => seenOf(of.draft), ...team },
  'referrals.preview': { ask: ({ of }) => of.content, ...team },
  'referrals.issue': { ask: ({ of }) => seenOf(of.draft), ...team },
  'referrals.reissue': {
    ask: ({ of }) => ({ ...seenOf(of.issued), content: of.issued.content, change: 'x' }),
    ...team,
  },
  'referrals.recordSlip': {
    ask: ({ of }) => ({
      ...seenOf(of.issued),
      receivedOn: '2026-11-24',
      slip: { answer: 'accept' },
    }),
    ...desk,
  },
  // The slip was recorded by the receptionist who asks.
  'referrals.undo': {
    ask: ({ of }) => ({ eventId: of.slip.eventId }),
    ...team,
    receptionist: 'ok',
  },
  'referrals.deliver': { ask: ({ of }) => ({ ...seenOf(of.issued), channel: 'post' }), ...team },
  'referrals.askForSlip': { ask: ({ of }) => seenOf(of.issued), ...team },
  'referrals.withdraw': { ask: ({ of }) => seenOf(of.issued), ...team },
  'referrals.cancel': { ask: ({ of }) => ({ ...seenOf(of.issued), reason: 'x' }), ...team },
  'referrals.close': { ask: ({ of }) => ({ ...seenOf(of.slip), needEnding: 'met' }), ...team },
  'referrals.reopen': { ask: ({ of }) => seenOf(of.closed), ...team },

  'services.listOfVisit': { ask: ({ of }) => ({ visitId: of.held.id }), ...desk },
  'services.listOfPerson': { ask: ofPerson, ...record },
  'services.give': {
    ask: ({ of }) => ({ kind: 'consultation', visitId: null, personId: of.personId }),
    ...team,
    receptionist: 'only-at-a-visit',
  },
  'services.correct': {
    ask: ({ of, role }) => {
      const { id, version, kind, units, minutes, needId, visitId, day } = helpOf(of, role)
      return { id, version, kind, units, minutes, needId, visitId, day }
    },
    ...nobody,
    receptionist: 'ok',
    caseworker: ['ok', 'not-yours-to-change'],
  },
  'services.takeBack': {
    ask: ({ of, role }) => seenOf(helpOf(of, role)),
    ...nobody,
    receptionist: 'ok',
    caseworker: ['ok', 'not-yours-to-change'],
  },
} as const satisfies Rows

/** At the desk one's own of today; in a case whatever its team wrote. */
function helpOf({ deskHelp, ownHelp }: Fixture['own'], role: Role) {
  return role === 'receptionist' ? deskHelp : ownHelp
}
