import type { ChangedSince, EitherOrBoth, Side } from '#contract/merging.contract.ts'
import type { KeptField } from '#contract/put-right.ts'
import type { Reader } from '#main/store/database.ts'
import { listMergeRecords } from './merges.repository.ts'
import type { MergeRow } from './merges.table.ts'
import { listCorrected, listRecords, type Recorded } from './records.repository.ts'
import { tableOf } from './records.ts'

export type Belonging = ChangedSince & Readonly<{ belongs: EitherOrBoth }>

/** What was said of whatever came since the merge. */
export type Answers = Readonly<{ toOther: ReadonlySet<string>; changes: readonly Belonging[] }>

export type Divided = Readonly<{
  all: readonly Recorded[]
  /** Recorded since, and part of nothing whose file is known: somebody has to say whose it is. */
  asked: readonly Recorded[]
  isSince: (record: Recorded) => boolean
  /** The file that a record goes to. */
  sideOf: (record: Recorded, answers: Answers) => Side
}>

/** The records of a merged file by the file they belong to: what was there goes back, and a part goes where its whole goes. */
export async function divideRecords(db: Reader, merge: MergeRow): Promise<Divided> {
  const journal = await listMergeRecords(db, merge.id)
  const sides = new Map(journal.map(({ record_id: id, side }) => [id, side]))
  const all = await listRecords(db, merge.person_id)
  const known = new Map(all.map((record) => [record.id, record]))
  const corrected = await listCorrected(db, merge.person_id)
  const wholeOf = ({ partOf }: Recorded) => partOf.map((id) => known.get(id)).find(Boolean)
  const isSince = ({ id }: Recorded) => !sides.has(id)
  const sideOf = (record: Recorded, answers: Answers): Side => {
    const whole = wholeOf(record)
    const field = corrected.get(record.id)
    const side = sides.get(record.id)
    if (side) return side
    if (whole) return sideOf(whole, answers)
    if (field) return isOfOther(field, answers.changes) ? 'other' : 'kept'
    return answers.toOther.has(record.id) ? 'other' : 'kept'
  }
  const asked = all.filter(
    (record) => isSince(record) && !wholeOf(record) && tableOf(record.table).since !== undefined,
  )
  return { all, asked, isSince, sideOf }
}

/** What a fact said before it was put right since goes with the fact. */
function isOfOther(field: KeptField, changes: readonly Belonging[]): boolean {
  const isOfHome = field === 'address' || field === 'landmark' || field === 'zoneId'
  const fact = isOfHome ? 'home' : field
  const ofField = changes.filter(({ key }) => key === fact || key.startsWith(`${fact}:`))
  return ofField.length > 0 && ofField.every(({ belongs }) => belongs === 'other')
}
