import type { Comparison, MergeChoices, mergeHindrances, Side } from '#contract/merging.contract.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import { isRestricted } from '#main/features/restricted/hidden-files.service.ts'
import { hasOpenVisit } from '#main/features/visits/visit-lookup.service.ts'
import type { CommandContext, QueryContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import { forgetRepliesAbout } from '#main/ipc/requests.repository.ts'
import { teamOf } from '../case-team.service.ts'
import { findPerson, updatePerson } from '../people.repository.ts'
import type { PersonRow } from '../people.table.ts'
import { getFile } from '../person-file.service.ts'
import { type Identity, identityOf, together, written } from './identity.ts'
import { columnsOf, deleteFacts, insertFacts, listFacts } from './identity.repository.ts'
import { toJson } from './merged-file.ts'
import * as merges from './merges.repository.ts'
import { listRecords, moveRecords } from './records.repository.ts'

type Hindrance = (typeof mergeHindrances)[number]

/** Two files side by side, and what stands in the way of making them one. */
export async function compareFiles(
  context: QueryContext<'person-not-found' | 'same-person'>,
  { keptId, otherId }: Readonly<{ keptId: string; otherId: string }>,
): Promise<Comparison> {
  if (keptId === otherId) throw context.refusal('same-person')
  const kept = await getFile(context, keptId)
  const other = await getFile(context, otherId)
  return { kept, other, hindrance: await hindranceOf(context, keptId, otherId) }
}

async function hindranceOf(
  context: Pick<QueryContext, 'db' | 'session'>,
  keptId: string,
  otherId: string,
): Promise<Hindrance | null> {
  const { db } = context
  const both = [keptId, otherId] as const
  for (const id of both) {
    if (await isRestricted(db, id)) return 'file-restricted'
    if (await merges.isResting(db, id)) return 'processing-rests'
    if (!(await isTheirs(context, id))) return 'not-your-case'
  }
  const atDesk = await Promise.all(both.map(async (id) => hasOpenVisit(db, id)))
  if (atDesk.every(Boolean)) return 'both-at-desk'
  const wishes = await Promise.all(both.map(async (id) => merges.wishesErasure(db, id)))
  return wishes.every(Boolean) ? 'both-wish-erasure' : null
}

/** A file nobody works on is everybody's at the desk; else it takes its team, whose notes would be read by the other one. */
export async function isTheirs(
  { db, session }: Pick<QueryContext, 'db' | 'session'>,
  personId: string,
): Promise<boolean> {
  const team = await teamOf(db, personId)
  return team.length === 0 || team.some(({ staffId }) => staffId === session.staffId)
}

type Merging = Readonly<{
  id: string
  version: number
  otherId: string
  otherVersion: number
  choices: MergeChoices
}>

/** Makes one file of two: the other one's records move, what it said is kept word for word, and it is no more. */
export async function mergeFiles(
  context: Context<'people.merge'>,
  { id, version, otherId, otherVersion, choices }: Merging,
): Promise<PersonFile> {
  const { db, refusal, trace } = context
  if (id === otherId) throw refusal('same-person')
  const [kept, other] = [await readFile(context, id), await readFile(context, otherId)]
  const hindrance = await hindranceOf(context, id, otherId)
  if (hindrance) throw refusal(hindrance)
  const alert = context.may('alerts.write') ? choices.alert : bothAlerts(kept, other)
  const both = together(kept.identity, other.identity, { ...choices, alert })
  if (!both) throw refusal('too-much-together')
  if (other.row.version !== otherVersion) {
    throw refusal('stale', { current: await getFile(context, otherId) })
  }
  await keepBoth(context, { kept, other, both })
  await merges.deleteFile(db, otherId)
  if (!(await updatePerson(db, { id, version }, columnsOf(both.values())))) {
    throw refusal('stale', { current: await getFile(context, id) })
  }
  await deleteFacts(db, id)
  await insertFacts(db, id, both.values())
  for (const one of [id, otherId]) await forgetRepliesAbout(db, one)
  trace({ subjectType: 'person', subjectId: id, detail: { other: otherId } })
  return getFile(context, id)
}

/** Who may not write what everybody has to mind drops none of it either. */
function bothAlerts(kept: File, other: File): MergeChoices['alert'] {
  if (kept.row.alert === '') return 'other'
  return other.row.alert === '' ? 'kept' : 'both'
}

type File = Readonly<{ row: PersonRow; identity: Identity }>

async function readFile(
  { db, refusal }: Pick<CommandContext<'person-not-found'>, 'db' | 'refusal'>,
  id: string,
): Promise<File> {
  const row = await findPerson(db, id)
  if (!row || row.anonymised_on !== null) throw refusal('person-not-found')
  return { row, identity: identityOf(await listFacts(db, row)) }
}

/** All it takes to part them again: what each said, and in which file each record had been. */
async function keepBoth(
  { db, clock, newId, session }: Context<'people.merge'>,
  { kept, other, both }: Readonly<{ kept: File; other: File; both: Identity }>,
): Promise<void> {
  const merge = {
    id: newId(),
    person_id: kept.row.id,
    other_id: other.row.id,
    other_number: other.row.file_number,
    kept: written(kept.identity),
    other: toJson(other.row, other.identity),
    together: written(both),
    merged_at: clock.now(),
    merged_by: session.staffId,
  }
  await merges.insertMerge(db, merge)
  const sides: readonly (readonly [Side, PersonRow])[] = [
    ['kept', kept.row],
    ['other', other.row],
  ]
  for (const [side, { id }] of sides) {
    const records = await listRecords(db, id)
    for (const record of records) {
      await merges.insertMergeRecord(db, { merge_id: merge.id, record_id: record.id, side })
    }
    if (side === 'other') await moveRecords(db, records, kept.row.id)
  }
  await deleteFacts(db, other.row.id)
}
