import { firstRun, newColleague } from '#support/closed-desk.ts'
import { housingOffice } from '#support/housing-office.ts'
import { heldRegister } from '#support/register.ts'
import { seenOf } from './case-under-test.ts'
import type { Fixture } from './fixture.ts'
import {
  type Asked,
  month,
  ofPerson,
  nothing,
  nobody,
  all,
  atWork,
  desk,
  queue,
  manager,
  oversight,
  covered,
  returns,
  type Rows,
} from './kinds.ts'

const ofRegister = ({ fixture }: Asked) => ({ token: heldRegister(fixture.desk) })

const intakeForm = { form: 'intake', language: 'sk', size: 'A4', isLarge: false } as const

/** Who gets what of the queue, the centre, its returns and its staff. */
export const deskRows = {
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
  'streets.list': { ask: nothing, ...all },
  'streets.propose': { ask: () => ({ address: 'Hlavná 1' }), ...all },
  'streets.readFile': { ask: nothing, ...manager },
  'streets.save': {
    ask: ({ fixture }) => ({ version: fixture.zones.version, streets: [] }),
    ...manager,
  },
  'centre.backUp': { ask: nothing, ...atWork },
  'centre.lastBackup': { ask: nothing, ...atWork },

  'condition.now': { ask: nothing, ...all },

  'forms.preview': { ask: () => intakeForm, ...all },
  'forms.handOver': { ask: () => ({ ...intakeForm, copies: 1, way: 'print' }), ...all },

  'directory.list': { ask: nothing, ...all },
  'directory.get': { ask: ({ of }) => ({ id: of.content.providerId }), ...all, restricted: 'ok' },
  'directory.add': { ask: () => housingOffice(), ...covered },
  'directory.save': {
    ask: ({ of }) => ({ ...housingOffice(), id: of.content.providerId, version: 1 }),
    ...covered,
    restricted: 'ok',
  },
  'directory.retire': {
    ask: ({ of }) => ({ id: of.content.providerId, retired: true, version: 1 }),
    ...covered,
    restricted: 'ok',
  },
  'directory.checkPlaces': {
    ask: ({ of }) => ({
      id: of.content.providerId,
      serviceId: of.content.serviceId ?? '',
      freePlaces: 2,
      version: 1,
    }),
    ...covered,
    restricted: 'ok',
  },

  // A draft is its author's alone: what is asked for by the same name is one's own, or nothing.
  'drafts.save': {
    ask: ({ of }) => ({ form: 'note', subject: of.personId, value: 'x' }),
    ...all,
    restricted: 'ok',
  },
  'drafts.discard': {
    ask: ({ of }) => ({ form: 'note', subject: of.personId }),
    ...all,
    restricted: 'ok',
  },
  'drafts.find': {
    ask: ({ of }) => ({ form: 'note', subject: of.personId }),
    ...all,
    restricted: 'ok',
  },
  'drafts.list': { ask: nothing, ...all },

  'due.list': { ask: nothing, ...all },
  'due.count': { ask: nothing, ...all },

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

  'staff.keys': { ask: nothing, ...manager },
  'staff.listNames': { ask: nothing, ...all, receptionist: '–' },
  'staff.list': { ask: nothing, ...oversight },
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

  'upkeep.progress': { ask: nothing, ...all },
  'upkeep.cancel': { ask: nothing, ...atWork },
  'upkeep.notice': { ask: nothing, ...atWork },
  'upkeep.health': { ask: nothing, ...manager },
  'upkeep.check': { ask: nothing, ...manager },
  'upkeep.settle': {
    ask: () => ({ event: 'file-changed', seq: 1 }),
    ...nobody,
    manager: 'happened-again',
  },
  'upkeep.wipe': { ask: nothing, ...manager },
  'upkeep.drill': {
    ask: () => ({ key: { kind: 'code', recoveryCode: 'x' } }),
    ...nobody,
    manager: 'code-differs',
  },
  'people.chooseRegister': { ask: nothing, ...covered },
  'people.readRegister': { ask: ofRegister, ...covered },
  'people.previewRegister': {
    ask: (asked) => ({ ...ofRegister(asked), sheet: 0, fields: ['name'], language: 'sk' }),
    ...covered,
  },
  'people.listRegisterRows': {
    ask: (asked) => ({ ...ofRegister(asked), kind: 'fresh', from: 0, most: 10 }),
    ...covered,
  },
  'people.importProgress': { ask: nothing, ...covered },
  'people.stopImport': { ask: nothing, ...covered },
  'people.importRegister': {
    ask: (asked) => ({ ...ofRegister(asked), known: 'skip', except: [] }),
    ...covered,
  },
  'people.listImports': { ask: nothing, ...covered },
  'people.takeBackImport': { ask: ({ fixture }) => seenOf(fixture.imported), ...covered },

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
    restricted: 'place-missing',
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
    restricted: 'person-not-found',
  },
  'visits.listQueue': { ask: nothing, ...queue },
  'visits.listOfPerson': { ask: ofPerson, ...queue, restricted: 'ok' },
  'visits.callNext': { ask: nothing, ...desk },
  'visits.call': { ask: ({ of }) => seenOf(of.visit), ...desk, restricted: 'ok' },
  'visits.hold': { ask: ({ of }) => seenOf(of.visit), ...desk, restricted: 'ok' },
  'visits.backInLine': { ask: ({ of }) => seenOf(of.held), ...desk, restricted: 'ok' },
  'visits.setUrgency': {
    ask: ({ of }) => ({ ...seenOf(of.visit), urgency: 1 }),
    ...desk,
    restricted: 'ok',
  },
  'visits.end': {
    ask: ({ of }) => ({ ...seenOf(of.visit), ending: 'information' }),
    ...desk,
    restricted: 'ok',
  },
  'visits.undo': { ask: ({ of }) => ({ eventId: of.arrivalId }), ...desk, restricted: 'ok' },
} as const satisfies Rows

function colleague({ staff }: Fixture) {
  const found = staff.find(({ role }) => role === 'receptionist')
  if (!found) throw new Error('nobody is at the reception')
  return found
}
