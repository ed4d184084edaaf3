import type { Input, Output } from '#contract/index.ts'
import type { TestDesk } from './open-desk.ts'

type WalkIn = Input<'visits.registerWalkIn'>
type Act = Output<'visits.registerWalkIn'>

/** Registers somebody new who comes about one thing. */
export async function walkIn(
  desk: TestDesk,
  name: string,
  more: Partial<WalkIn> = {},
): Promise<Act> {
  return desk.send('visits.registerWalkIn', {
    who: { kind: 'new', person: { names: [{ kind: 'official', text: name }], language: 'fa' } },
    needs: [{ topic: 'housing.search' }],
    language: 'fa',
    ...more,
  })
}

/** What the window sends to act on a visit as it has seen it. */
export function seen({ entry: { id, version } }: Act): { id: string; version: number } {
  return { id, version }
}

/** The queue as it stands, by name or "nobody". */
export async function namesInQueue(desk: TestDesk): Promise<string[]> {
  const { entries } = await desk.send('visits.listQueue', {})
  return entries.map(({ person }) => person?.name ?? 'nobody')
}
