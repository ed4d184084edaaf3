import type { TestDesk } from './open-desk.ts'
import { somebody } from './somebody.ts'

type Seen = Readonly<{ id: string; version: number }>

/** Somebody has asked to be erased; a manager is signed in. */
export async function erasureAsked(desk: TestDesk): Promise<Seen> {
  const personId = await somebody(desk)
  await desk.signInAs('manager')
  const asked = { personId, askedOn: '2026-11-24', asker: 'person', manner: 'spoken' } as const
  const { id, version } = await desk.send('privacy.recordErasure', asked)
  return { id, version }
}

/** And the answer is to take longer. */
export async function extensionWanted(desk: TestDesk) {
  return { ...(await erasureAsked(desk)), reason: 'súd' }
}

/** Somebody's processing rests; a manager is signed in. */
export async function processingRests(desk: TestDesk): Promise<Seen> {
  const personId = await somebody(desk)
  await desk.signInAs('manager')
  const why = { ground: 'accuracy', reason: 'meno', asker: 'centre', reviewOn: null } as const
  const { id, version } = await desk.send('privacy.restrict', { personId, ...why })
  return { id, version }
}
