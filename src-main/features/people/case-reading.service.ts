import type { QueryContext } from '#main/ipc/context.ts'
import { openedInEmergency } from '#main/features/access/open-access.service.ts'
import { ownCases } from './own-cases.service.ts'

export type CaseReader = Pick<QueryContext, 'db' | 'session' | 'may' | 'clock'>

/** Of these people, those whose case the one who asks may read: their own, what they opened in an emergency, or all for who oversees. */
export async function readableCases(
  reader: CaseReader,
  personIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const { db, session, may } = reader
  if (may('cases.oversee')) return new Set(personIds)
  const opened = may('access.emergency') ? await openedInEmergency(reader) : new Map()
  const own = await ownCases(db, session.staffId, personIds)
  return new Set(personIds.filter((id) => own.has(id) || opened.has(id)))
}

/** To write in a case one must be on its team; to read it, this is enough. */
export async function mayReadCase(reader: CaseReader, personId: string): Promise<boolean> {
  return (await readableCases(reader, [personId])).has(personId)
}
