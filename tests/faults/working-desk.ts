/**
 * A caseworker who never rests: real commands through the door, each said before it is asked and after it is answered.
 * First asks once more, twice, what had no answer when the desk was killed. Started and killed by a test.
 */
import { writeSync } from 'node:fs'
import { contract } from '#contract/index.ts'
import { newId } from '#main/ipc/new-id.ts'
import { serve } from '#main/ipc/serve.ts'
import { closedDesk } from '#support/closed-desk.ts'
import type { Request, Said } from './asked-and-answered.ts'

const [folder = '', round = '', mode = '', unanswered = '[]'] = process.argv.slice(2)
const desk = closedDesk({ folder })

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

async function work(name: string): Promise<void> {
  const walkedIn = await ask('visits.registerWalkIn', {
    who: { kind: 'new', person: { names: [{ kind: 'official', text: name }], language: 'sk' } },
    needs: [{ topic: 'housing.search' }],
    language: 'sk',
  })
  const { entry } = contract['visits.registerWalkIn'].output.parse(walkedIn)
  const personId = entry.person?.id
  await ask('people.takeCase', { id: personId })
  await ask('needs.add', { visitId: null, personId, topic: 'work.search' })
  await ask('people.writeNote', { personId, text: `${name}: hľadá prácu` })
}

await desk.signInAs('caseworker')
say('open')
const again: readonly Request[] = JSON.parse(unanswered)
for (const { name, input, requestId } of [...again, ...again]) await ask(name, input, requestId)
if (mode === 'work') for (let act = 0; ; act += 1) await work(`Walk ${round}-${act}`)
await desk.desk.lock()
