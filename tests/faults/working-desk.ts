/**
 * A caseworker who never rests: real commands through the door, each said before it is asked and after it is answered.
 * First asks once more, twice, what had no answer when the desk was killed. Started and killed by a test.
 */
import { writeSync } from 'node:fs'
import type { Input, MessageName, Output } from '#contract/index.ts'
import { newId } from '#main/ipc/new-id.ts'
import { closedDesk } from '#support/closed-desk.ts'
import type { Request, Said } from './asked-and-answered.ts'

const [folder = '', round = '', mode = '', unanswered = '[]'] = process.argv.slice(2)
const desk = closedDesk({ folder })

function say(said: Said): void {
  writeSync(1, `${JSON.stringify(said)}\n`)
}

async function ask<M extends MessageName>(
  name: M,
  input: Input<M>,
  requestId = newId(),
): Promise<Output<M>> {
  say({ asked: { name, input, requestId } })
  const reply = await desk.ask(name, input, requestId)
  if (!reply.ok) throw new Error(`${name} was refused: ${reply.failure.code}`)
  say({ answered: requestId })
  return reply.value
}

await desk.signInAs('caseworker')
say('open')
const again: readonly Request[] = JSON.parse(unanswered)
for (const { name, input, requestId } of [...again, ...again]) {
  await ask(name as MessageName, input as never, requestId)
}
for (let act = 0; mode === 'work'; act += 1) {
  const name = `Walk ${round}-${act}`
  const { entry } = await ask('visits.registerWalkIn', {
    who: { kind: 'new', person: { names: [{ kind: 'official', text: name }], language: 'sk' } },
    needs: [{ topic: 'housing.search' }],
    language: 'sk',
  })
  const personId = entry.person?.id ?? ''
  await ask('people.takeCase', { id: personId })
  await ask('needs.add', { visitId: null, personId, topic: 'work.search' })
  await ask('people.writeNote', { personId, text: `${name}: hľadá prácu` })
}
await desk.desk.lock()
