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
