import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Contract, Input, MessageName } from '#contract/index.ts'
import type { Role } from '#contract/permissions.ts'
import { newId } from '#main/ipc/new-id.ts'
import { newColleague } from '#support/closed-desk.ts'
import { password } from '#support/open-desk.ts'
import { householdMoves, streetsChange, toOtherHome } from './home-moves.ts'
import { draftAnother, issueAnother } from './letter-moves.ts'
import { answerOf, dueLines, keptLine, longerTerm } from './privacy-moves.ts'
import { planSpecimen } from '#support/plan-specimens.ts'
import type { Fixture } from '#support/roles/fixture.ts'

/** Every message that leaves something in the store. */
export type Writing = {
  [M in MessageName]: Contract[M]['kind'] extends 'command' | 'draft' | 'errand' ? M : never
}[MessageName]

/** Whose case somebody asks about, and what the store says now. */
export type World = Readonly<{ fixture: Fixture; of: Fixture['own'] }>

type Own<M extends Writing> = Readonly<{
  by: readonly Role[]
  /** Undefined where there is nothing to ask for yet. */
  ask: (world: World) => Promise<Input<M> | undefined>
}>

/**
 * How each of them comes into a history. `usual`: as the matrix of roles asks, by whom it is answered there, with the version
 * that the record has now. One that is missing here does not compile.
 */
export const moves: {
  readonly [M in Writing]: 'usual' | Own<M> | Readonly<{ exempt: string }>
} = {
  'access.acknowledge': {
    by: ['manager'],
    ask: async ({ fixture: { desk } }) => {
      const ids = (await desk.send('access.listUnread', {})).map(({ id }) => id)
      return ids.length > 0 ? { ids } : undefined
    },
  },
  'access.close': 'usual',
  'access.open': { by: ['manager', 'data-officer'], ask: async ({ of }) => emergencyOf(of) },
  'audit.export': 'usual',
  'centre.backUp': 'usual',
  'centre.save': {
    by: ['manager'],
    ask: async ({ fixture: { desk } }) => {
      const { zones: _, ...centre } = await desk.send('centre.get', {})
      return { ...centre, phone: '+421 35 600 12 35' }
    },
  },
  'centre.saveZones': {
    by: ['manager'],
    ask: async ({ fixture: { desk } }) => {
      const { version, zones } = await desk.send('centre.get', {})
      return { version, zones: [...zones, { name: `Sídlisko ${zones.length}` }] }
    },
  },
  'consent.record': 'usual',
  'consent.withdraw': 'usual',
  'directory.add': 'usual',
  'directory.checkPlaces': 'usual',
  'directory.retire': {
    by: ['caseworker', 'manager'],
    ask: async ({ fixture: { desk }, of }) => {
      const { id, version, retired } = await desk.send('directory.get', {
        id: of.content.providerId,
      })
      return { id, version, retired: !retired }
    },
  },
  'directory.save': 'usual',
  'documents.handOverCopy': 'usual',
  'documents.print': 'usual',
  'documents.save': 'usual',
  'drafts.discard': 'usual',
  'drafts.save': 'usual',
  'forms.handOver': 'usual',
  'forms.handOverFilled': 'usual',
  'forms.handOverIssued': 'usual',
  'forms.issue': 'usual',
  'forms.issueWithoutFile': 'usual',
  'needs.add': 'usual',
  'needs.end': 'usual',
  'needs.reopen': 'usual',
  'people.addFamily': 'usual',
  'people.addHome': 'usual',
  'people.changeUsualHome': { by: ['receptionist', 'caseworker'], ask: toOtherHome },
  'people.compareAgain': 'usual',
  'people.importRegister': 'usual',
  'people.joinHousehold': 'usual',
  'people.keepApart': 'usual',
  'people.leaveHome': { by: ['receptionist', 'caseworker'], ask: toOtherHome },
  'people.merge': 'usual',
  'people.openHousehold': 'usual',
  'people.move': { by: ['receptionist', 'caseworker'], ask: householdMoves },
  'people.save': 'usual',
  'people.takeCase': 'usual',
  'people.takeBackImport': {
    by: ['caseworker', 'manager'],
    ask: async ({ fixture: { desk } }) => {
      const open = (await desk.send('people.listImports', {})).find(
        ({ takenBackAt }) => !takenBackAt,
      )
      return open && { id: open.id, version: open.version }
    },
  },
  'people.unmerge': 'usual',
  'people.writeNote': 'usual',
  'plans.agree': 'usual',
  'plans.close': 'usual',
  'plans.issuePaper': 'usual',
  'plans.markStep': {
    by: ['caseworker'],
    ask: async ({ fixture: { desk }, of: { personId } }) => {
      const [plan] = await desk.send('plans.list', { personId })
      const step = plan?.goals[0]?.steps[0]
      if (!plan || !step) return undefined
      const done = { doneOn: '2026-11-24', doneHow: 'spolu na úrade' }
      return { stepId: step.id, planVersion: plan.version, ...done }
    },
  },
  'plans.save': 'usual',
  'plans.start': {
    by: ['caseworker'],
    ask: async ({ of: { siblingId } }) => ({ personId: siblingId, text: planSpecimen('fa') }),
  },
  'privacy.answer': { by: ['manager'], ask: answerOf },
  'privacy.approve': { by: ['manager'], ask: dueLines },
  'privacy.carryOut': 'usual',
  'privacy.extend': { by: ['manager'], ask: longerTerm },
  'privacy.keep': { by: ['manager', 'data-officer'], ask: keptLine },
  'privacy.lift': 'usual',
  'privacy.recordErasure': 'usual',
  'privacy.refuse': 'usual',
  'privacy.restrict': 'usual',
  'privacy.savePeriods': {
    by: ['manager', 'data-officer'],
    ask: async ({ fixture: { desk } }) => {
      const periods = await desk.send('privacy.getPeriods', {})
      return { ...periods, drafts: 4 }
    },
  },
  'referrals.askForSlip': 'usual',
  'referrals.cancel': 'usual',
  'referrals.close': 'usual',
  'referrals.deliver': {
    by: ['caseworker'],
    ask: async (world) => {
      const letter = await issueAnother(world)
      return letter && { ...letter, channel: 'post' }
    },
  },
  'referrals.discardDraft': 'usual',
  'referrals.issue': { by: ['caseworker'], ask: draftAnother },
  'referrals.recordSlip': 'usual',
  'referrals.reissue': {
    by: ['caseworker'],
    ask: async (world) => {
      const letter = await issueAnother(world)
      return letter && { ...letter, content: world.of.issued.content, change: 'iná adresa' }
    },
  },
  'referrals.reopen': 'usual',
  'referrals.saveDraft': 'usual',
  'referrals.undo': 'usual',
  'referrals.withdraw': 'usual',
  'restricted.lift': 'usual',
  'restricted.set': 'usual',
  'restricted.setTeam': {
    by: ['manager'],
    ask: async ({ fixture: { desk } }) => {
      const [file] = await desk.send('restricted.list', {})
      if (!file) return undefined
      const staffIds = file.team.map(({ staffId }) => staffId)
      return { id: file.id, version: file.version, reason: 'kolegyňa je dlho chorá', staffIds }
    },
  },
  'returns.export': 'usual',
  'returns.sign': 'usual',
  'services.correct': 'usual',
  'services.give': 'usual',
  'services.takeBack': 'usual',
  'staff.add': {
    by: ['manager'],
    ask: async () => ({ ...newColleague('receptionist'), signInWord: `new-${newId().slice(-8)}` }),
  },
  'staff.changePassword': {
    exempt:
      'what it changes lies in the keyring: which passwords open a backup is in tests/main/restore',
  },
  'staff.remove': {
    by: ['manager'],
    ask: async (world) => {
      const last = await newest(world)
      return last && { id: last.id, version: last.version }
    },
  },
  'staff.resetPassword': {
    by: ['manager'],
    ask: async (world) => {
      const last = await newest(world)
      return last && { id: last.id, password }
    },
  },
  'staff.save': 'usual',
  'streets.save': { by: ['manager'], ask: streetsChange },
  'upkeep.addPlace': {
    by: ['manager'],
    ask: async ({ fixture: { desk } }) => {
      const folder = join(desk.folder, '..', `disk-${newId().slice(-8)}`)
      mkdirSync(folder)
      return { folder }
    },
  },
  'upkeep.check': 'usual',
  'upkeep.drill': {
    by: ['manager'],
    ask: async ({ fixture: { desk } }) => ({
      key: { kind: 'code', recoveryCode: desk.recoveryCode },
    }),
  },
  'upkeep.removePlace': {
    by: ['manager'],
    ask: async ({ fixture: { desk } }) => {
      const id = (await desk.send('upkeep.health', {})).places.at(-1)?.id
      return id === undefined || id === 'here' ? undefined : { id }
    },
  },
  'upkeep.settle': {
    by: ['manager'],
    ask: async ({ fixture: { desk } }) => {
      const [happened] = (await desk.send('upkeep.health', {})).events
      return happened && { event: happened.event, seq: happened.seq }
    },
  },
  'upkeep.wipe': 'usual',
  'visits.backInLine': 'usual',
  'visits.call': 'usual',
  'visits.callNext': 'usual',
  'visits.end': 'usual',
  'visits.hold': 'usual',
  'visits.recordContact': 'usual',
  'visits.registerWalkIn': 'usual',
  'visits.setUrgency': 'usual',
  'visits.undo': {
    by: ['receptionist'],
    ask: async ({ fixture: { desk } }) => {
      const { eventId } = await desk.send('visits.registerWalkIn', {
        who: { kind: 'anonymous' },
        needs: [{ topic: 'transport' }],
        language: 'ru',
      })
      return { eventId }
    },
  },
}

const emergencyOf = ({ personId }: Fixture['own']) => ({
  personId,
  reason: 'nikto z tímu tu nie je',
})

/** Somebody whom a history has added and who has not left. */
async function newest({ fixture: { desk } }: World) {
  const staff = await desk.send('staff.list', {})
  return staff.findLast(({ signInWord, left }) => signInWord?.startsWith('new-') && !left)
}
