import type { World } from './moves.ts'

/** A letter about a need of its own, that can be issued; undefined where the case is closed to who asks, or rests. */
export async function draftAnother({ fixture: { desk }, of }: World) {
  const { personId } = of
  const need = await desk.ask('needs.add', { personId, visitId: null, topic: 'housing.loss' })
  if (!need.ok) return undefined
  const draft = await desk.ask('referrals.saveDraft', { ...of.content, needId: need.value.id })
  return draft.ok ? { id: draft.value.id, version: draft.value.version } : undefined
}

export async function issueAnother(world: World) {
  const draft = await draftAnother(world)
  const letter = draft && (await world.fixture.desk.ask('referrals.issue', draft))
  return letter?.ok ? { id: letter.value.id, version: letter.value.version } : undefined
}
