import type { contract, Input, MessageName } from '#contract/index.ts'
import type { Database } from '#main/store/database.ts'
import { seen as seenVisit, walkIn } from './desk-day.ts'
import { seenHome, withTwoHomes } from './homes.ts'
import { housingOffice } from './housing-office.ts'
import { answered, issuedLetter, letterCase, letterOut } from './letter-case.ts'
import { filesToMerge, filesToPart } from './merging.ts'
import type { TestDesk } from './open-desk.ts'
import { planSpecimen } from './plan-specimens.ts'
import { erasureAsked, extensionWanted, processingRests } from './privacy-wishes.ts'
import { importOne } from './register.ts'
import { restrictionToLift, teamToChange } from './restricted-file.ts'
import { somebody } from './somebody.ts'

type Seen = Readonly<{ id: string; version: number }>
type Table = Extract<
  keyof Database,
  | 'centre'
  | 'consent'
  | 'erasure_request'
  | 'need'
  | 'person'
  | 'plan'
  | 'processing_restriction'
  | 'provider'
  | 'referral'
  | 'register_import'
  | 'restricted_file'
  | 'retention'
  | 'service_given'
  | 'staff'
  | 'visit'
>
type Late<M extends MessageName> = Readonly<{
  /** Where the record lies that a colleague changes meanwhile. */
  table: Table
  /** Leaves somebody signed in who has seen the record, and gives what they will send. */
  prepare: (desk: TestDesk) => Promise<Input<M>>
}>

const day = '2026-11-24'

/** Every command that says which version it saw: one that is missing here does not compile. */
export const late: { readonly [M in VersionedCommand]: Late<M> } = {
  'centre.save': { table: 'centre', prepare: centre },
  'centre.saveZones': {
    table: 'centre',
    prepare: async (desk) => ({ version: (await centre(desk)).version, zones: [{ name: 'Nová' }] }),
  },
  'consent.withdraw': { table: 'consent', prepare: consent },
  'directory.save': {
    table: 'provider',
    prepare: async (desk) => ({ ...housingOffice(), ...(await provider(desk)) }),
  },
  'directory.retire': {
    table: 'provider',
    prepare: async (desk) => ({ ...pick(await provider(desk)), retired: true }),
  },
  'directory.checkPlaces': {
    table: 'provider',
    prepare: async (desk) => {
      const { services, ...seen } = await provider(desk)
      return { ...pick(seen), serviceId: services[0]!.id, freePlaces: 7 }
    },
  },
  'needs.end': {
    table: 'need',
    prepare: async (desk) => ({ ...(await need(desk)), ending: 'met' }),
  },
  'needs.reopen': {
    table: 'need',
    prepare: async (desk) =>
      pick(await desk.send('needs.end', { ...(await need(desk)), ending: 'met' })),
  },
  'people.save': { table: 'person', prepare: details },
  'people.addFamily': {
    table: 'person',
    prepare: async (desk) => {
      const { id, version } = await details(desk)
      const member = { name: 'Nina Nová', birth: null, sex: 'female', role: 'child' } as const
      return { id, version, members: [member] }
    },
  },
  'people.merge': { table: 'person', prepare: filesToMerge },
  'people.unmerge': { table: 'person', prepare: filesToPart },
  'people.joinHousehold': {
    table: 'person',
    prepare: async (desk) => {
      const { id, version } = await details(desk)
      return { id, version, withId: await somebody(desk), role: 'partner' }
    },
  },
  'people.openHousehold': { table: 'person', prepare: async (desk) => pick(await details(desk)) },
  'people.addHome': {
    table: 'person',
    prepare: async (desk) => {
      const where = { address: 'Rybničná 7', zoneId: null }
      return { ...pick(await details(desk)), where, role: 'child' }
    },
  },
  'people.leaveHome': { table: 'person', prepare: seenHome },
  'people.changeUsualHome': { table: 'person', prepare: seenHome },
  'people.move': {
    table: 'person',
    prepare: async (desk) => {
      const { household, ...file } = await withTwoHomes(desk)
      const householdVersion = household!.version
      const move = { who: [file.id], on: day, address: 'Dlhá 3', zoneId: null }
      return { ...pick(file), householdVersion, ...move }
    },
  },
  'people.takeBackImport': {
    table: 'register_import',
    prepare: async (desk) => pick(await importOne(desk)),
  },
  'privacy.savePeriods': {
    table: 'retention',
    prepare: async (desk) => ({ ...(await desk.send('privacy.getPeriods', {})), file: 72 }),
  },
  'privacy.carryOut': { table: 'erasure_request', prepare: erasureAsked },
  'privacy.refuse': {
    table: 'erasure_request',
    prepare: async (desk) => ({ ...(await erasureAsked(desk)), ground: 'claim', reason: 'súd' }),
  },
  'privacy.extend': { table: 'erasure_request', prepare: extensionWanted },
  'privacy.lift': {
    table: 'processing_restriction',
    prepare: async (desk) => ({ ...(await processingRests(desk)), reason: 'opravené' }),
  },
  'plans.save': {
    table: 'plan',
    prepare: async (desk) => ({ ...pick(await plan(desk)), text: planSpecimen('sk') }),
  },
  'plans.agree': {
    table: 'plan',
    prepare: async (desk) => ({ ...pick(await plan(desk)), on: day }),
  },
  'plans.markStep': {
    table: 'plan',
    prepare: async (desk) => {
      const { version, goals } = await plan(desk)
      const stepId = goals[0]!.steps[0]!.id
      return { stepId, doneOn: day, doneHow: 'podané', planVersion: version }
    },
  },
  'plans.close': {
    table: 'plan',
    prepare: async (desk) => {
      const { goals, ...seen } = await plan(desk)
      const outcomes = goals.map(({ id }) => ({ goalId: id, outcome: 'met' as const }))
      return { ...pick(seen), conclusion: 'Byt.', outcomes }
    },
  },
  'plans.issuePaper': { table: 'plan', prepare: async (desk) => pick(await plan(desk)) },
  'referrals.saveDraft': {
    table: 'referral',
    prepare: async (desk) => {
      const { content } = await letterCase(desk)
      return { ...content, ...pick(await desk.send('referrals.saveDraft', content)) }
    },
  },
  'referrals.discardDraft': { table: 'referral', prepare: draft },
  'referrals.issue': { table: 'referral', prepare: draft },
  'referrals.reissue': {
    table: 'referral',
    prepare: async (desk) => {
      const { letter, content } = await issuedLetter(desk)
      return { ...pick(letter), content, change: 'iná adresa' }
    },
  },
  'referrals.recordSlip': {
    table: 'referral',
    prepare: async (desk) => {
      const { letter } = await issuedLetter(desk)
      await desk.signInAs('receptionist')
      return { ...pick(letter), receivedOn: day, slip: { answer: 'wait' } }
    },
  },
  'referrals.deliver': {
    table: 'referral',
    prepare: async (desk) => ({ ...(await letterOut(desk)), channel: 'hand' }),
  },
  'referrals.askForSlip': { table: 'referral', prepare: letterOut },
  'referrals.withdraw': { table: 'referral', prepare: letterOut },
  'referrals.cancel': {
    table: 'referral',
    prepare: async (desk) => ({ ...(await letterOut(desk)), reason: 'omyl' }),
  },
  'referrals.close': {
    table: 'referral',
    prepare: async (desk) => ({ ...(await answered(desk)), needEnding: 'met' }),
  },
  'referrals.reopen': {
    table: 'referral',
    prepare: async (desk) => {
      const closing = { ...(await answered(desk)), needEnding: 'met' } as const
      return pick(await desk.send('referrals.close', closing))
    },
  },
  'restricted.setTeam': { table: 'restricted_file', prepare: teamToChange },
  'restricted.lift': { table: 'restricted_file', prepare: restrictionToLift },
  'services.correct': {
    table: 'service_given',
    prepare: async (desk) => {
      const { id, version, visitId, day: given, units, minutes, needId } = await help(desk)
      const kind = 'interpreting'
      return { id, version, visitId, day: given, units, minutes, needId, kind }
    },
  },
  'services.takeBack': { table: 'service_given', prepare: async (desk) => pick(await help(desk)) },
  'staff.save': {
    table: 'staff',
    prepare: async (desk) => ({
      ...(await colleague(desk)),
      name: 'Jana Malá',
      post: '',
      room: '1',
    }),
  },
  'staff.remove': { table: 'staff', prepare: colleague },
  'streets.save': {
    table: 'centre',
    prepare: async (desk) => ({ version: (await centre(desk)).version, streets: [] }),
  },
  'visits.call': { table: 'visit', prepare: async (desk) => seenVisit(await visit(desk)) },
  'visits.hold': { table: 'visit', prepare: async (desk) => seenVisit(await visit(desk)) },
  'visits.backInLine': {
    table: 'visit',
    prepare: async (desk) =>
      seenVisit(await desk.send('visits.call', seenVisit(await visit(desk)))),
  },
  'visits.setUrgency': {
    table: 'visit',
    prepare: async (desk) => ({ ...seenVisit(await visit(desk)), urgency: 2 }),
  },
  'visits.end': {
    table: 'visit',
    prepare: async (desk) => ({ ...seenVisit(await visit(desk)), ending: 'left' }),
  },
}

export type VersionedCommand = {
  [M in MessageName]: 'command' extends (typeof contract)[M]['kind']
    ? Extract<keyof Input<M>, 'version' | 'planVersion'> extends never
      ? never
      : M
    : never
}[MessageName]

function pick({ id, version }: Seen): Seen {
  return { id, version }
}

async function centre(desk: TestDesk): Promise<Input<'centre.save'>> {
  const {
    zones: _zones,
    today: _today,
    practice: _practice,
    ...profile
  } = await desk.send('centre.get', {})
  return profile
}

async function consent(desk: TestDesk) {
  const { personId } = await letterCase(desk)
  const [given] = await desk.send('consent.list', { personId })
  return { ...pick(given!), on: day }
}

async function provider(desk: TestDesk) {
  await desk.signInAs('caseworker')
  return desk.send('directory.add', housingOffice())
}

async function need(desk: TestDesk) {
  const { needId, personId } = await letterCase(desk)
  const needs = await desk.send('needs.listOfPerson', { personId })
  return pick(needs.find(({ id }) => id === needId)!)
}

async function details(desk: TestDesk) {
  const personId = await somebody(desk)
  const file = await desk.send('people.get', { id: personId })
  return { ...file.details, ...pick(file) }
}

async function plan(desk: TestDesk) {
  const personId = await somebody(desk)
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id: personId })
  return desk.send('plans.start', { personId, text: planSpecimen('sk') })
}

async function draft(desk: TestDesk) {
  const { content } = await letterCase(desk)
  return pick(await desk.send('referrals.saveDraft', content))
}

async function visit(desk: TestDesk) {
  await desk.signInAs('receptionist')
  return walkIn(desk, 'Žofia Kováčová')
}

async function help(desk: TestDesk) {
  const { entry } = await visit(desk)
  const given = { kind: 'consultation', visitId: entry.id, personId: null } as const
  return desk.send('services.give', given)
}

async function colleague(desk: TestDesk) {
  const staff = await desk.send('staff.list', {})
  return pick(staff.find(({ role }) => role === 'receptionist')!)
}
