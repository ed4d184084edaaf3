import { keepAll } from '#support/merging.ts'
import { type Case, seenOf } from './case-under-test.ts'
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

function otherHomeOf({ id, residences: [home] }: Case['person']) {
  return { householdId: home?.household.id ?? id, on: '2026-11-24' }
}

/** Who gets what of a person and of their case. */
export const caseRows = {
  'access.open': {
    ask: ({ of }) => ({ personId: of.personId, reason: 'nikto z tímu tu nie je' }),
    receptionist: '–',
    caseworker: ['your-case', 'ok'],
    manager: 'ok',
    'data-officer': 'ok',
    restricted: 'ok',
  },
  'access.close': { ask: ofPerson, ...all, receptionist: '–', restricted: 'ok' },
  'access.listUnread': { ask: nothing, ...nobody, manager: 'ok' },
  'access.acknowledge': {
    ask: ({ of }) => ({ ids: [of.personId] }),
    ...nobody,
    manager: 'ok',
    restricted: 'ok',
  },
  'consent.list': { ask: ofPerson, ...all, restricted: 'ok' },
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
    restricted: 'person-not-found',
  },
  'consent.withdraw': {
    ask: ({ of }) => ({ ...seenOf(of.consent), on: '2026-11-24' }),
    ...desk,
    restricted: 'consent-not-found',
  },
  'consent.listOverrides': { ask: nothing, ...oversight },

  'needs.listOfVisit': { ask: ({ of }) => ({ visitId: of.visit.id }), ...desk, restricted: 'ok' },
  'needs.listOfPerson': {
    ask: ofPerson,
    ...nobody,
    caseworker: 'ok',
    'data-officer': 'ok',
    restricted: 'ok',
  },
  'needs.add': {
    ask: ({ of }) => ({ personId: of.personId, visitId: null, topic: 'transport' }),
    ...team,
    receptionist: 'not-your-case',
    restricted: 'person-not-found',
  },
  'needs.end': {
    ask: ({ of }) => ({ ...seenOf(of.needs[0]!), ending: 'met' }),
    ...team,
    receptionist: 'ok',
    restricted: 'need-not-found',
  },
  'needs.reopen': {
    ask: ({ of }) => seenOf(of.endedNeed),
    ...team,
    receptionist: 'ok',
    restricted: 'need-not-found',
  },

  'people.label': {
    ask: ({ of }) => ({ id: of.personId }),
    ...all,
    restricted: 'person-not-found',
  },
  'people.get': { ask: ({ of }) => ({ id: of.personId }), ...all, restricted: 'person-not-found' },
  'people.save': {
    ask: ({ of }) => ({ ...of.person.details, alert: 'x', ...seenOf(of.person) }),
    ...desk,
    restricted: 'person-not-found',
  },
  'people.takeCase': {
    ask: ({ of }) => ({ id: of.personId }),
    ...nobody,
    caseworker: ['ok', 'reason-needed'],
    restricted: 'person-not-found',
  },
  'people.joinHousehold': {
    ask: ({ of }) => ({ ...seenOf(of.person), withId: of.siblingId, role: 'sibling' }),
    ...desk,
    restricted: 'person-not-found',
  },
  'people.openHousehold': {
    ask: ({ of }) => ({ id: of.twins.one, version: 1 }),
    ...desk,
    restricted: 'person-not-found',
  },
  'people.addHome': {
    ask: ({ of }) => ({
      ...seenOf(of.person),
      where: { address: 'Rybničná 7', zoneId: null },
      role: 'child',
    }),
    ...desk,
    restricted: 'person-not-found',
  },
  'people.leaveHome': {
    ask: ({ of }) => ({ ...seenOf(of.person), ...otherHomeOf(of.person) }),
    ...desk,
    restricted: 'person-not-found',
  },
  'people.changeUsualHome': {
    ask: ({ of }) => ({ ...seenOf(of.person), ...otherHomeOf(of.person) }),
    ...desk,
    restricted: 'person-not-found',
  },
  'people.move': {
    ask: ({ of }) => ({
      ...seenOf(of.person),
      householdVersion: of.person.household!.version,
      who: [of.personId],
      on: '2026-11-24',
      address: 'Rybničná 7',
      zoneId: null,
    }),
    ...desk,
    restricted: 'person-not-found',
  },
  'people.listDuplicates': { ask: nothing, ...desk },
  'people.keepApart': {
    ask: ({ of }) => ({ oneId: of.twins.one, otherId: of.twins.two }),
    ...desk,
    restricted: 'person-not-found',
  },
  'people.compareAgain': {
    ask: ({ of }) => ({ oneId: of.twins.one, otherId: of.twins.two }),
    ...desk,
    restricted: 'person-not-found',
  },
  'people.compare': {
    ask: ({ of }) => ({ keptId: of.twins.one, otherId: of.twins.two }),
    ...desk,
    restricted: 'person-not-found',
  },
  'people.merge': {
    ask: ({ of }) => ({
      id: of.twins.one,
      version: 1,
      otherId: of.twins.two,
      otherVersion: 1,
      choices: keepAll,
    }),
    ...team,
    receptionist: 'not-your-case',
    restricted: 'person-not-found',
  },
  'people.listMerges': {
    ask: ({ of }) => ({ personId: of.twins.kept }),
    ...all,
    restricted: 'ok',
  },
  'people.planUnmerge': {
    ask: ({ of }) => ({ id: of.twins.merge }),
    ...team,
    receptionist: 'not-your-case',
    restricted: 'merge-not-found',
  },
  'people.unmerge': {
    ask: ({ of: { twins } }) => ({
      id: twins.merge,
      version: twins.version,
      toOther: [],
      changes: [],
    }),
    ...team,
    receptionist: 'not-your-case',
    restricted: 'merge-not-found',
  },
  'people.addFamily': {
    ask: ({ of }) => ({
      ...seenOf(of.person),
      members: [{ name: 'Nina Novotná', birth: null, sex: 'female', role: 'child' }],
    }),
    ...desk,
    restricted: 'person-not-found',
  },
  'people.listNotes': { ask: ofPerson, ...team, restricted: 'not-your-case' },
  'people.writeNote': {
    ask: ({ of }) => ({ personId: of.personId, text: 'x' }),
    ...team,
    restricted: 'not-your-case',
  },
  'people.search': { ask: ({ of }) => ({ text: of.person.label.name }), ...all, restricted: 'ok' },
  'people.similar': {
    ask: ({ of }) => ({ name: of.person.label.name, birth: null, phone: '' }),
    ...all,
    restricted: 'ok',
  },
  'people.timeline': { ask: ofPerson, ...all, restricted: 'person-not-found' },

  'restricted.set': {
    ask: ({ of, fixture }) => ({
      personId: of.personId,
      reason: 'svedkyňa v konaní',
      staffIds: fixture.staff.flatMap(({ id, role }) => (role === 'caseworker' ? [id] : [])),
    }),
    ...team,
    manager: 'ok',
    restricted: 'person-not-found',
  },
  'restricted.setTeam': {
    ask: ({ of, fixture }) => ({
      id: of.restrictedId,
      version: 1,
      reason: 'kolegyňa je dlho chorá',
      staffIds: fixture.staff.flatMap(({ id, role }) => (role === 'caseworker' ? [id] : [])),
    }),
    ...nobody,
    caseworker: 'not-restricted',
    manager: 'not-restricted',
    restricted: { caseworker: 'not-your-case', manager: 'ok' },
  },
  'restricted.lift': {
    ask: ({ of }) => ({ id: of.restrictedId, version: 1, reason: 'už netreba chrániť' }),
    ...nobody,
    caseworker: 'not-restricted',
    manager: 'not-restricted',
    restricted: 'not-your-case',
  },
  'restricted.list': { ask: nothing, ...oversight },

  'services.listOfVisit': { ask: ({ of }) => ({ visitId: of.held.id }), ...desk, restricted: 'ok' },
  'services.listOfPerson': {
    ask: ofPerson,
    ...record,
    restricted: { caseworker: 'not-your-case', 'data-officer': 'ok' },
  },
  'services.give': {
    ask: ({ of }) => ({ kind: 'consultation', visitId: null, personId: of.personId }),
    ...team,
    receptionist: 'only-at-a-visit',
    restricted: 'person-not-found',
  },
  'services.correct': {
    ask: ({ of, role }) => {
      const { id, version, kind, units, minutes, needId, visitId, day } = helpOf(of, role)
      return { id, version, kind, units, minutes, needId, visitId, day }
    },
    ...nobody,
    receptionist: 'ok',
    caseworker: ['ok', 'not-yours-to-change'],
    restricted: 'service-not-found',
  },
  'services.takeBack': {
    ask: ({ of, role }) => seenOf(helpOf(of, role)),
    ...nobody,
    receptionist: 'ok',
    caseworker: ['ok', 'not-yours-to-change'],
    restricted: 'service-not-found',
  },
} as const satisfies Rows

/** At the desk one's own of today; in a case whatever its team wrote. */
function helpOf({ deskHelp, ownHelp }: Fixture['own'], role: Role) {
  return role === 'receptionist' ? deskHelp : ownHelp
}
