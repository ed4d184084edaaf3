import type { RestrictedFile } from '#contract/restricted.contract.ts'
import { openedInEmergency } from '#main/features/access/open-access.service.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import type { Reader } from '#main/store/database.ts'
import { inSlices } from '#main/store/in-slices.ts'
import * as files from './restricted.repository.ts'

export type Viewer = Pick<QueryContext, 'db' | 'session' | 'clock'>

/**
 * The people whose file is hidden from who asks: restricted, they are not on its team, and have not opened it in an
 * emergency. For them there is no such person, whatever their role.
 */
export async function hiddenFiles(viewer: Viewer): Promise<ReadonlySet<string>> {
  const hidden = await notOnTeam(viewer)
  if (hidden.size === 0) return hidden
  const opened = await openedInEmergency(viewer)
  return new Set([...hidden].filter((personId) => !opened.has(personId)))
}

/** The same, whatever they have opened: that is for reading only. */
export async function notOnTeam({
  db,
  session,
}: Pick<Viewer, 'db' | 'session'>): Promise<ReadonlySet<string>> {
  return new Set(await files.listHiddenFrom(db, session.staffId))
}

/** Of these ids, those of such people and of whatever stands in their files; with whose each is. */
export async function idsIn(
  db: Reader,
  ids: readonly string[],
  personIds: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0 || personIds.size === 0) return new Map()
  const owned = await inSlices(ids, (slice) => files.listOwned(db, slice, [...personIds]))
  return new Map(owned.flatMap(({ id, person_id }) => (person_id ? [[id, person_id]] : [])))
}

/** That only its team may know of the file, for who does. */
export async function restrictedFileOf(
  db: Reader,
  personId: string,
): Promise<RestrictedFile | undefined> {
  const row = await files.findOfPerson(db, personId)
  return (
    row && {
      id: row.id,
      setAt: row.set_at,
      setBy: row.set_by_name,
      reason: row.reason,
      version: row.version,
    }
  )
}

/** Whether only its team may know of the file. */
export async function isRestricted(db: Reader, personId: string): Promise<boolean> {
  return (await files.findOfPerson(db, personId)) !== undefined
}
