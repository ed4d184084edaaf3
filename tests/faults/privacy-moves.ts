import type { Fixture } from '#support/roles/fixture.ts'
import type { World } from './moves.ts'

/** What the letter says to whoever asked to be erased. */
export async function answerOf({ fixture: { desk } }: World) {
  const open = await openRequest(desk)
  return open && ({ id: open.id, answer: 'erased', language: 'fa', way: 'save' } as const)
}

/** The first of what is due for deletion. */
export async function dueLines({ fixture: { desk } }: World) {
  const [line] = await desk.send('privacy.listDue', {})
  if (!line) return undefined
  const { kind, personId, since, count } = line
  return { lines: [{ kind, personId, since, count }] }
}

/** A request that takes longer. */
export async function longerTerm({ fixture: { desk } }: World) {
  const open = await openRequest(desk)
  if (!open || open.extendedOn) return undefined
  return { id: open.id, version: open.version, reason: 'spis je v archíve' }
}

/** The last of what is due is kept back. */
export async function keptLine({ fixture: { desk } }: World) {
  const line = (await desk.send('privacy.listDue', {})).at(-1)
  if (!line) return undefined
  const { kind, personId } = line
  return { lines: [{ kind, personId }], reason: 'spor trvá', until: '2034-01-01' }
}

/** A request to be erased that waits for an answer and may be decided by who asks. */
async function openRequest(desk: Fixture['desk']) {
  const requests = await desk.send('privacy.listErasures', {})
  return requests.find(({ state, person }) => state === 'open' && !person.hidden)
}
