import { hiddenFiles, type Viewer } from '#main/features/restricted/hidden-files.service.ts'
import { findPerson } from '../people.repository.ts'
import type { PersonRow } from '../people.table.ts'
import { findWhereMerged } from './merges.repository.ts'

/** The file into which that one went in the end, unless it is hidden from who asks. */
export async function whereMerged(viewer: Viewer, id: string): Promise<PersonRow | undefined> {
  const into = await findWhereMerged(viewer.db, id)
  if (into === undefined) return undefined
  const row = await findPerson(viewer.db, into)
  if (!row) return whereMerged(viewer, into)
  return (await hiddenFiles(viewer)).has(row.id) ? undefined : row
}
