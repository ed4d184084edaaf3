/**
 * A caseworker who never rests: real commands through the door, each said before it is asked and after it is answered.
 * First asks once more, twice, what had no answer when the desk was killed. Started and killed by a test.
 */
import { writeSync } from 'node:fs'
import { contract } from '#contract/index.ts'
import { newId } from '#main/ipc/new-id.ts'
import { serve } from '#main/ipc/serve.ts'
import { closedDesk } from '#support/closed-desk.ts'
import { housingOffice } from '#support/housing-office.ts'
import { letterContent } from '#support/letter-case.ts'
import type { Request, Said } from './asked-and-answered.ts'

const [folder = '', round = '', mode = '', unanswered = '[]'] = process.argv.slice(2)
// Each life begins half a minute after the one before: a day has room for a thousand.
const begins = Date.parse('2026-11-24T08:30:00.000Z') + Number(round) * 30_000
const desk = closedDesk({ folder, now: new Date(begins).toISOString() })

function say(said: Said): void {
  writeSync(1, `${JSON.stringify(said)}\n`)
}

async function ask(name: string, input: unknown, requestId = newId()): Promise<unknown> {
  say({ asked: { name, input, requestId } })
  const reply = await serve(desk.desk, { name, input, requestId })
  if (!reply.ok) throw new Error(`${name} was refused: ${reply.failure.code}`)
  say({ answered: requestId })
  return reply.value
}

/** Somebody is met, noted down and sent on, and the slip comes back; every text is of this act alone. */
async function work(name: string): Promise<void> {
  const walkedIn = await ask('visits.registerWalkIn', {
    who: { kind: 'new', person: { names: [{ kind: 'official', text: name }], language: 'sk' } },
    needs: [{ topic: 'housing.search' }],
    language: 'sk',
  })
  const { entry } = contract['visits.registerWalkIn'].output.parse(walkedIn)
  const personId = entry.person?.id
  await ask('people.takeCase', { id: personId })
  const added = await ask('needs.add', { visitId: null, personId, topic: 'work.search' })
  const draft = { form: 'note', subject: personId, value: `${name}: napoly` }
  await ask('drafts.save', draft)
  await ask('people.writeNote', { personId, text: `${name}: hľadá prácu` })
  await sendOn(name, personId, contract['needs.add'].output.parse(added).id)
}

async function sendOn(name: string, personId: unknown, needId: string): Promise<void> {
  const added = await ask('directory.add', housingOffice({ name: `${name}: úrad` }))
  const office = contract['directory.add'].output.parse(added)
  await ask('consent.record', {
    personId,
    purpose: 'referral',
    recipientId: office.id,
    scope: ['identity', 'contact', 'household'],
    decidedOn: '2026-11-03',
    validUntil: null,
    decision: 'given',
    manner: 'signature',
  })
  const content = { ...letterContent(needId, office), ask: `${name}: nájomný byt` }
  const saved = await ask('referrals.saveDraft', content)
  const letter = contract['referrals.saveDraft'].output.parse(saved)
  const issued = await ask('referrals.issue', { id: letter.id, version: letter.version })
  const { id, version } = contract['referrals.issue'].output.parse(issued)
  const slip = { answer: 'serve' }
  await ask('referrals.recordSlip', { id, version, receivedOn: '2026-11-24', slip })
}

/** Between two people: the desk is locked and opened again, or backed up. */
async function pause(act: number): Promise<void> {
  if (act % 2 === 0) await desk.send('centre.backUp', {})
  await desk.send('desk.lock', {})
  await desk.signInAs('caseworker')
}

await desk.signInAs('caseworker')
say('open')
const again: readonly Request[] = JSON.parse(unanswered)
for (const { name, input, requestId } of [...again, ...again]) await ask(name, input, requestId)
if (mode === 'work') {
  for (let act = 0; ; act += 1) {
    await work(`Walk ${round}-${act}`)
    await pause(act)
  }
}
await desk.desk.lock()
