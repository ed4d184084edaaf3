import type { Input, Output } from '#contract/index.ts'
import { housingOffice } from '#support/housing-office.ts'
import { letterContent } from '#support/letter-case.ts'
import { keepAll } from '#support/merging.ts'
import type { TestDesk } from '#support/open-desk.ts'
import { somebody } from '#support/somebody.ts'
import { planSpecimen } from '#support/plan-specimens.ts'
import { type CaseName, restrictedPhone, sensitiveTopics, wordOf } from './secrets.ts'

/** One case with something of every kind in it, and what every message needs to be asked about it. */
export type Case = Awaited<ReturnType<typeof makeCase>>

/** `word` tells this case's planted words from another's; its team is whoever signs in. */
export async function makeCase(desk: TestDesk, word: CaseName, signIn: () => Promise<void>) {
  const say = (secret: Parameters<typeof wordOf>[0]) => wordOf(secret, word)
  await desk.signInAs('receptionist')
  const visit = await arrive(desk, word, 'Adam')
  const sibling = await arrive(desk, word, 'Beata')
  const held = (await desk.send('visits.hold', seenOf(sibling))).entry
  const endedNeed = await endNeed(desk, held.needs[0]!)
  const help = { kind: 'consultation', visitId: held.id, personId: null } as const
  const deskHelp = await desk.send('services.give', help)
  const personId = visit.person!.id
  const siblingId = held.person!.id

  await signIn()
  for (const id of [personId, siblingId]) await desk.send('people.takeCase', { id })
  await tellOfPerson(desk, personId, word)
  await desk.send('people.writeNote', { personId, text: say('note') })
  await desk.send('drafts.save', { form: 'note', subject: personId, value: say('draft') })
  const ownHelp = await desk.send('services.give', { ...help, visitId: null, personId })
  const plan = await agreedPlan(desk, personId, say)
  const planPaper = await desk.send('plans.issuePaper', { id: plan.id, version: plan.version })
  const letters = await makeLetters(desk, personId, say)
  const consent = await overriding(desk, personId, say)
  const resting = await somebodyResting(desk, word, say, signIn)
  const twins = await twinFiles(desk, word, signIn)
  await liveInTwoHomes(desk, { personId, siblingId }, say('otherHome'))
  return {
    personId,
    siblingId,
    ...letters,
    plan,
    planPaper,
    held,
    endedNeed,
    consent,
    resting,
    twins,
    deskHelp,
    ownHelp,
    visit,
    arrivalId: visit.arrivalId,
    needs: visit.needs,
    person: await desk.send('people.get', { id: personId }),
  }
}

type Say = (secret: Parameters<typeof wordOf>[0]) => string

async function arrive(desk: TestDesk, word: CaseName, firstName: string) {
  const name = `${firstName} ${word}`
  const { entry, eventId } = await desk.send('visits.registerWalkIn', {
    who: { kind: 'new', person: { names: [{ kind: 'official', text: name }], language: 'sk' } },
    needs: [
      { topic: 'work.search', detail: wordOf('needDetail', word) },
      { topic: sensitiveTopics[word], detail: wordOf('sensitiveDetail', word) },
    ],
    remark: wordOf('remark', word),
    language: 'sk',
  })
  return { ...entry, arrivalId: eventId }
}

function official(text: string) {
  return [{ kind: 'official', text }] as const
}

/** Somebody of the same team whose name was put right, who asked to be erased, and whose processing rests. */
async function somebodyResting(
  desk: TestDesk,
  word: CaseName,
  say: Say,
  signIn: () => Promise<void>,
) {
  const personId = await somebody(desk, { names: [...official(say('formerName'))], language: 'sk' })
  await signIn()
  await desk.send('people.takeCase', { id: personId })
  const { details, version } = await desk.send('people.get', { id: personId })
  const corrected = { names: [...official(`Cyril ${word}`)], correctedWhy: say('correctedWhy') }
  await desk.send('people.save', { ...details, ...corrected, id: personId, version })
  const request = await desk.send('privacy.recordErasure', {
    personId,
    askedOn: '2026-11-24',
    asker: 'guardian',
    askerName: say('askerName'),
    manner: 'letter',
  })
  const restriction = await desk.send('privacy.restrict', {
    personId,
    ground: 'accuracy',
    reason: say('restrictedWhy'),
    asker: 'representative',
    askerName: say('restrictionAsker'),
    reviewOn: null,
  })
  return { personId, request, restriction }
}

/** With the sibling, and at an address of which nobody else knows anything. */
async function liveInTwoHomes(
  desk: TestDesk,
  { personId: id, siblingId }: Readonly<{ personId: string; siblingId: string }>,
  address: string,
): Promise<void> {
  const { version } = await desk.send('people.get', { id })
  const joining = { id, version, withId: siblingId, role: 'sibling' } as const
  const joined = await desk.send('people.joinHousehold', joining)
  await desk.send('people.addHome', {
    ...seenOf(joined),
    where: { address, zoneId: null },
    role: 'child',
  })
}

/** Two files of one person of the same team, and one that was made of two. */
async function twinFiles(desk: TestDesk, word: CaseName, signIn: () => Promise<void>) {
  const names = [...official(`Dana ${word}`)]
  const ids: string[] = []
  for (let file = 0; file < 4; file += 1) ids.push(await somebody(desk, { names, language: 'sk' }))
  await signIn()
  const [one, two, kept, other] = ids
  if (!one || !two || !kept || !other) throw new Error('four files were opened')
  for (const id of ids) await desk.send('people.takeCase', { id })
  await desk.send('people.keepApart', { oneId: one, otherId: two })
  const versions = { version: 1, otherVersion: 1 }
  const choices = keepAll
  const merged = await desk.send('people.merge', { id: kept, otherId: other, ...versions, choices })
  const [merge] = await desk.send('people.listMerges', { personId: kept })
  if (!merge) throw new Error('two files were merged')
  return { ids: [one, two, kept], one, two, merge: merge.id, version: merged.version, kept }
}

async function endNeed(desk: TestDesk, { id, version }: Output<'needs.end'>) {
  return desk.send('needs.end', { id, version, ending: 'met' })
}

const phone = { kind: 'phone', value: restrictedPhone, safe: true } as const

async function tellOfPerson(desk: TestDesk, id: string, word: CaseName): Promise<void> {
  const say = (secret: Parameters<typeof wordOf>[0]) => wordOf(secret, word)
  const { details, version } = await desk.send('people.get', { id })
  const birth = { iso: '1986-08-03', precision: 'day' } as const
  await desk.send('people.save', {
    ...details,
    id,
    version,
    birth,
    alert: say('alert'),
    address: say('address'),
    contacts: word === 'Restricted' ? [phone] : [],
  })
}

async function agreedPlan(desk: TestDesk, personId: string, say: Say) {
  const text = { ...planSpecimen('sk'), ownWords: say('planWords') }
  const [first] = text.goals
  const step = { ...first!.steps[0]!, text: say('planStep') }
  const goals = [{ text: say('planGoal'), steps: [step] }]
  const plan = await desk.send('plans.start', { personId, text: { ...text, goals } })
  return desk.send('plans.agree', { id: plan.id, version: plan.version, on: '2026-11-24' })
}

/** A draft, one that has gone out, one answered at the desk, one closed and one called back. */
async function makeLetters(desk: TestDesk, personId: string, say: Say) {
  const provider = await desk.send('directory.add', housingOffice({ name: say('provider') }))
  await desk.send('consent.record', {
    personId,
    purpose: 'referral',
    recipientId: null,
    scope: ['identity', 'contact', 'household'],
    decidedOn: '2026-11-03',
    validUntil: null,
    decision: 'given',
    manner: 'signature',
  })
  const content = async (): Promise<Input<'referrals.saveDraft'>> => {
    const about = { personId, visitId: null, topic: 'housing.loss' } as const
    const need = await desk.send('needs.add', { ...about, detail: say('ownNeedDetail') })
    return {
      ...letterContent(need.id, provider),
      ask: say('letterAsk'),
      clientWords: say('letterWords'),
      summary: say('letterSummary'),
    }
  }
  const draft = await desk.send('referrals.saveDraft', await content())
  const issue = async () => {
    const { id, version } = await desk.send('referrals.saveDraft', await content())
    return desk.send('referrals.issue', { id, version })
  }
  const issued = await issue()
  const cancelled = await desk.send('referrals.cancel', {
    ...seenOf(await issue()),
    reason: say('letterReason'),
  })
  const closing = { ...seenOf(cancelled), needEnding: 'unmet', unmetReason: 'full' } as const
  const closed = await desk.send('referrals.close', closing)
  return { draft, issued, closed, answered: await issue(), content: await content() }
}

async function overriding(desk: TestDesk, personId: string, say: Say) {
  return desk.send('consent.record', {
    personId,
    purpose: 'contact',
    recipientId: null,
    scope: [],
    decidedOn: '2026-11-24',
    validUntil: null,
    decision: 'override',
    ground: 'danger',
    reason: say('consentReason'),
  })
}

/** The slip of a letter comes back over the counter. */
export async function returnSlip(desk: TestDesk, letter: Case['answered']) {
  return desk.send('referrals.recordSlip', {
    ...seenOf(letter),
    receivedOn: '2026-11-24',
    slip: { answer: 'serve' },
  })
}

export function seenOf({ id, version }: Readonly<{ id: string; version: number }>) {
  return { id, version }
}
