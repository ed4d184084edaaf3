import type { Contract, FailureCode, Input, MessageName } from '#contract/index.ts'
import type { Role } from '#contract/permissions.ts'
import type { CommonFailure } from '#contract/result.ts'
import { firstRun, newColleague } from '#support/closed-desk.ts'
import { housingOffice } from '#support/housing-office.ts'
import { planSpecimen } from '#support/plan-specimens.ts'
import { seenOf } from './case-under-test.ts'
import type { Fixture } from './fixture.ts'

/** Every message that asks who is signed in. */
export type Guarded = {
  [M in MessageName]: Contract[M]['kind'] extends 'entrance' ? never : M
}[MessageName]

type Code<M extends MessageName> = FailureCode<M> | CommonFailure | 'ok' | '–'

/** What comes back for one's own case, and for another's where that differs. `–` is not permitted at all. */
type Cell<M extends MessageName> = Code<M> | readonly [own: Code<M>, other: Code<M>]

type Asked = Readonly<{ of: Fixture['own']; fixture: Fixture; role: Role }>

export type Row<M extends MessageName> = Readonly<{
  ask: (asked: Asked) => Input<M>
  receptionist: Cell<M>
  caseworker: Cell<M>
  manager: Cell<M>
  'data-officer': Cell<M>
}>

const month = { calendar: 'gregorian', year: 2026, month: 11 } as const
const ofPerson = ({ of }: Asked) => ({ personId: of.personId })
const nothing = () => ({})
const nobody = { receptionist: '–', caseworker: '–', manager: '–', 'data-officer': '–' } as const
const all = { receptionist: 'ok', caseworker: 'ok', manager: 'ok', 'data-officer': 'ok' } as const
const staff = { ...all, 'data-officer': '–' } as const
const desk = { ...nobody, receptionist: 'ok', caseworker: 'ok' } as const
const queue = { ...desk, manager: 'ok' } as const
const manager = { ...nobody, manager: 'ok' } as const
const oversight = { ...manager, 'data-officer': 'ok' } as const
const team = { ...nobody, caseworker: ['ok', 'not-your-case'] } as const
/** Read by the team, and by who oversees. */
const record = { ...team, 'data-officer': 'ok' } as const
const covered = { ...nobody, caseworker: 'ok', manager: 'ok' } as const
const returns = { ...covered, 'data-officer': 'ok' } as const

/** Who gets what for every message: a message that is not here does not compile. */
export const matrix: { readonly [M in Guarded]: Row<M> } = {
  'audit.list': { ask: nothing, ...all },
  'audit.export': { ask: () => ({ language: 'sk' }), ...oversight },

  'centre.get': { ask: nothing, ...all },
  'centre.save': {
    ask: ({ fixture }) => ({ ...firstRun().centre, version: fixture.zones.version }),
    ...manager,
  },
  'centre.saveZones': {
    ask: ({ fixture }) => ({ version: fixture.zones.version, zones: [{ name: 'Rybníky' }] }),
    ...manager,
  },
  'centre.backUp': { ask: nothing, ...staff },
  'centre.lastBackup': { ask: nothing, ...staff },

  'condition.now': { ask: nothing, ...all },

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

  'directory.list': { ask: nothing, ...all },
  'directory.get': { ask: ({ of }) => ({ id: of.content.providerId }), ...all },
  'directory.add': { ask: () => housingOffice(), ...covered },
  'directory.save': {
    ask: ({ of }) => ({ ...housingOffice(), id: of.content.providerId, version: 1 }),
    ...covered,
  },
  'directory.retire': {
    ask: ({ of }) => ({ id: of.content.providerId, retired: true, version: 1 }),
    ...covered,
  },
  'directory.checkPlaces': {
    ask: ({ of }) => ({
      id: of.content.providerId,
      serviceId: of.content.serviceId ?? '',
      freePlaces: 2,
      version: 1,
    }),
    ...covered,
  },

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

  // A draft is its author's alone: what is asked for by the same name is one's own, or nothing.
  'drafts.save': { ask: ({ of }) => ({ form: 'note', subject: of.personId, value: 'x' }), ...all },
  'drafts.discard': { ask: ({ of }) => ({ form: 'note', subject: of.personId }), ...all },
  'drafts.find': { ask: ({ of }) => ({ form: 'note', subject: of.personId }), ...all },
  'drafts.list': { ask: nothing, ...all },

  'due.list': { ask: nothing, ...desk },
  'due.count': { ask: nothing, ...desk },

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

  'returns.get': { ask: () => ({ month }), ...returns },
  'returns.getUncovered': { ask: () => ({ month }), ...manager },
  'returns.year': { ask: () => ({ month }), ...returns },
  'returns.check': { ask: () => ({ month }), ...returns },
  'returns.openCheck': { ask: () => ({ month, check: 'openVisits' }), ...covered },
  'returns.listSigned': { ask: nothing, ...returns },
  'returns.open': {
    ask: () => ({ month, table: 'r3-needs', row: 'hiv', column: null }),
    ...covered,
    manager: 'sensitive-number',
  },
  'returns.openMeasure': { ask: () => ({ month, measure: 'plans-opened' }), ...covered },
  'returns.sign': { ask: () => ({ month: { ...month, month: 10 } }), ...manager },
  'returns.export': { ask: () => ({ month, format: 'pdf', language: 'sk' }), ...returns },

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

  'staff.list': { ask: nothing, ...all },
  'staff.add': {
    ask: () => ({ ...newColleague('receptionist'), signInWord: 'new-one' }),
    ...manager,
  },
  'staff.save': { ask: ({ fixture }) => ({ ...colleague(fixture), name: 'X' }), ...manager },
  'staff.remove': { ask: ({ fixture }) => seenOf(colleague(fixture)), ...manager },
  'staff.resetPassword': {
    ask: ({ fixture }) => ({
      id: colleague(fixture).id,
      password: newColleague('manager').password,
    }),
    ...manager,
  },
  'staff.changePassword': { ask: () => ({ current: 'x', next: 'y' }), ...all },

  'upkeep.progress': { ask: nothing, ...staff },
  'upkeep.cancel': { ask: nothing, ...staff },
  'upkeep.notice': { ask: nothing, ...staff },
  'upkeep.health': { ask: nothing, ...manager },
  'upkeep.check': { ask: nothing, ...manager },
  'upkeep.chooseFolder': { ask: nothing, ...manager },
  'upkeep.addPlace': {
    ask: () => ({ folder: '/nowhere' }),
    ...nobody,
    manager: 'place-missing',
  },
  'upkeep.removePlace': {
    ask: ({ of }) => ({ id: of.personId }),
    ...nobody,
    manager: 'place-missing',
  },

  'visits.registerWalkIn': {
    ask: () => ({ who: { kind: 'anonymous' }, needs: [{ topic: 'transport' }], language: 'sk' }),
    ...desk,
  },
  'visits.recordContact': {
    ask: ({ of }) => ({
      who: { kind: 'known', personId: of.personId },
      language: 'sk',
      ending: 'information',
    }),
    ...desk,
  },
  'visits.listQueue': { ask: nothing, ...queue },
  'visits.listOfPerson': { ask: ofPerson, ...queue },
  'visits.callNext': { ask: nothing, ...desk },
  'visits.call': { ask: ({ of }) => seenOf(of.visit), ...desk },
  'visits.hold': { ask: ({ of }) => seenOf(of.visit), ...desk },
  'visits.backInLine': { ask: ({ of }) => seenOf(of.held), ...desk },
  'visits.setUrgency': { ask: ({ of }) => ({ ...seenOf(of.visit), urgency: 1 }), ...desk },
  'visits.end': { ask: ({ of }) => ({ ...seenOf(of.visit), ending: 'information' }), ...desk },
  'visits.undo': { ask: ({ of }) => ({ eventId: of.arrivalId }), ...desk },
}

/** Whom a caseworker calls, they receive, and work on the case from then on. */
export const receives: readonly Guarded[] = ['visits.call', 'visits.callNext']

/** At the desk one's own of today; in a case whatever its team wrote. */
function helpOf({ deskHelp, ownHelp }: Fixture['own'], role: Role) {
  return role === 'receptionist' ? deskHelp : ownHelp
}

function colleague({ staff }: Fixture) {
  const found = staff.find(({ role }) => role === 'receptionist')
  if (!found) throw new Error('nobody is at the reception')
  return found
}
