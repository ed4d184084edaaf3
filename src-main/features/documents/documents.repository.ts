import { sql } from 'kysely'
import { FormId } from '#contract/forms.ts'
import type { Reader, Writer } from '#main/store/database.ts'
import type { PaperRow } from './documents.table.ts'

export async function insertPaper(db: Writer, paper: PaperRow): Promise<void> {
  await db.insertInto('paper').values(paper).execute()
}

export async function findPaper(db: Reader, id: string): Promise<PaperRow | undefined> {
  return db.selectFrom('paper').selectAll().where('id', '=', id).executeTakeFirst()
}

export type PaperLabel = Omit<PaperRow, 'pdf'>

/** Without their bytes, oldest first. */
export async function listPapersOfReferral(db: Reader, referralId: string): Promise<PaperLabel[]> {
  return labels(db).where('referral_id', '=', referralId).execute()
}

/** Without their bytes, oldest first. */
export async function listPapersOfPlan(db: Reader, planId: string): Promise<PaperLabel[]> {
  return labels(db).where('plan_id', '=', planId).execute()
}

/** Without their bytes, newest first: letters and plans stand with their own records. */
export async function listFormsOfPerson(db: Reader, personId: string): Promise<PaperLabel[]> {
  const all = await labels(db).where('person_id', '=', personId).execute()
  return all.filter(({ kind }) => FormId.safeParse(kind).success).toReversed()
}

export type WithoutFile = Readonly<{ kind: FormId }> &
  (Readonly<{ sourceId: string }> | Readonly<{ since: string }>)

/** Without their bytes, newest first: the editions of one, or what was issued of its kind since that instant. */
export async function listFormsWithoutFile(db: Reader, wanted: WithoutFile): Promise<PaperLabel[]> {
  const ofKind = labels(db).where('person_id', 'is', null).where('kind', '=', wanted.kind)
  const found =
    'sourceId' in wanted
      ? ofKind.where('source_id', '=', wanted.sourceId)
      : ofKind.where('issued_at', '>=', wanted.since)
  return (await found.execute()).toReversed()
}

/** What all of them were told, newest first: of complaints only of that colleague's. */
export async function listToldWithoutFile(db: Reader, staffId: string) {
  return db
    .selectFrom('paper')
    .select(['id', 'kind', 'source_id', 'edition', 'outgoing_number', 'issued_by'])
    .select(sql<string>`json_extract(said, '$.typed')`.as('typed'))
    .where('person_id', 'is', null)
    .where('source_id', 'is not', null)
    .where(({ or, eb }) => or([eb('kind', '=', 'attendance'), eb('issued_by', '=', staffId)]))
    .orderBy('id', 'desc')
    .$narrowType<{ source_id: string }>()
    .execute()
}

/** Without their bytes: one a language. */
export async function listPapersOfReturn(db: Reader, returnId: string): Promise<PaperLabel[]> {
  return labels(db).where('return_id', '=', returnId).execute()
}

function labels(db: Reader) {
  return db
    .selectFrom('paper')
    .select([
      'id',
      'kind',
      'person_id',
      'referral_id',
      'plan_id',
      'return_id',
      'language',
      'outgoing_number',
      'edition',
      'pages',
      'sha256',
      'issued_at',
      'issued_by',
      'withdrawn_at',
      'withdrawn_why',
      'source_id',
      'said',
      'version',
    ])
    .orderBy('id')
}

/** The papers stay as they are; they only no longer hold. */
export async function withdrawPapersOfReferral(
  db: Writer,
  referralId: string,
  { at, why }: Readonly<{ at: string; why: string }>,
): Promise<void> {
  await db
    .updateTable('paper')
    .set(({ eb }) => ({ withdrawn_at: at, withdrawn_why: why, version: eb('version', '+', 1) }))
    .where('referral_id', '=', referralId)
    .where('withdrawn_at', 'is', null)
    .execute()
}
