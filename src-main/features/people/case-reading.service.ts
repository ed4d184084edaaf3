import type { QueryContext } from '#main/ipc/context.ts'
import { ownCases } from './own-cases.service.ts'

export type CaseReader = Pick<QueryContext, 'db' | 'session' | 'may' | 'clock'>

/** Of these people, those whose case the one who asks may read: their own, or all for who oversees. */
export async function readableCases(
  { db, session, may }: CaseReader,
  personIds: readonly string[],
): Promise<ReadonlySet<string>> {
  return may('cases.oversee') ? new Set(personIds) : ownCases(db, session.staffId, personIds)
}

/** To write in a case one must be on its team; to read it, this is enough. */
export async function mayReadCase(reader: CaseReader, personId: string): Promise<boolean> {
  return (await readableCases(reader, [personId])).has(personId)
}
