import type { CommandContext } from '#main/ipc/context.ts'
import type { Reader, Writer } from '#main/store/database.ts'
import * as cases from './own-cases.repository.ts'

/** Of these people, those whose case the colleague works on. */
export async function ownCases(
  db: Reader,
  staffId: string,
  personIds: readonly string[],
): Promise<ReadonlySet<string>> {
  return new Set(await cases.listOwnCases(db, staffId, personIds))
}

/** A caseworker who calls somebody works on the case from then on. True if they did not before. */
export async function joinCase(
  { db, session, clock }: Pick<CommandContext, 'db' | 'session' | 'clock'>,
  personId: string,
): Promise<boolean> {
  if (session.role !== 'caseworker') return false
  const { staffId } = session
  if ((await ownCases(db, staffId, [personId])).has(personId)) return false
  await cases.insertOwnCase(db, { personId, staffId, since: clock.today() })
  return true
}

/** Takes the joining back, as if they had never been called. */
export async function leaveCase(db: Writer, staffId: string, personId: string): Promise<void> {
  await cases.deleteOwnCase(db, staffId, personId)
}
