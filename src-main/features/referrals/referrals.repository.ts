import type { Reader, Writer } from '#main/store/database.ts'
import type { ReferralEventRow, ReferralRow, ReferralTable } from './referrals.table.ts'

export async function insertReferral(db: Writer, referral: ReferralRow): Promise<void> {
  await db.insertInto('referral').values(referral).execute()
}

export async function deleteReferral(db: Writer, id: string): Promise<void> {
  await db.deleteFrom('referral').where('id', '=', id).execute()
}

type Seen = Readonly<{ id: string; version: number }>

/** Writes the row if it still has this version; false when a colleague was quicker. */
export async function updateReferral(
  db: Writer,
  { id, version }: Seen,
  change: Partial<Omit<ReferralTable, 'id' | 'version'>>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('referral')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** A referral with what its provider is called and what it is about. */
export type NamedReferral = ReferralRow &
  Readonly<{
    provider_name: string
    need_topic: string
    need_ending: string | null
    need_version: number
    erased_on: string | null
  }>

export async function findReferral(db: Reader, id: string): Promise<NamedReferral | undefined> {
  return named(db).where('referral.id', '=', id).executeTakeFirst()
}

export async function findReferralByCode(
  db: Reader,
  code: string,
): Promise<NamedReferral | undefined> {
  return named(db).where('referral.short_code', '=', code).executeTakeFirst()
}

/** The referral that takes a refused one further. */
export async function findNextReferral(db: Reader, id: string): Promise<ReferralRow | undefined> {
  return db
    .selectFrom('referral')
    .selectAll()
    .where('after_id', '=', id)
    .where('state', '!=', 'cancelled')
    .orderBy('id', 'desc')
    .executeTakeFirst()
}

/** Whether a letter takes this one further, or once did. */
export async function isFollowed(db: Reader, id: string): Promise<boolean> {
  const follower = await db
    .selectFrom('referral')
    .select('id')
    .where('after_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  return follower !== undefined
}

/** Newest first; no desk has more letters in sight than it can read. */
const mostShown = 500

export async function listReferrals(
  db: Reader,
  { personId, open }: Readonly<{ personId: string | undefined; open: boolean }>,
): Promise<NamedReferral[]> {
  let found = named(db).orderBy('referral.id', 'desc').limit(mostShown)
  if (personId !== undefined) found = found.where('referral.person_id', '=', personId)
  if (open) {
    found = found.where('referral.state', '!=', 'closed').where('person.anonymised_on', 'is', null)
  }
  return found.execute()
}

/** Those that have gone out and are not closed, of the cases a colleague works on; of nobody who was erased. */
export async function listOpenOfTeam(db: Reader, staffId: string): Promise<NamedReferral[]> {
  return named(db)
    .innerJoin('case_team', 'case_team.person_id', 'referral.person_id')
    .where('case_team.staff_id', '=', staffId)
    .where('case_team.until', 'is', null)
    .where('referral.state', 'not in', ['draft', 'closed'])
    .where('person.anonymised_on', 'is', null)
    .execute()
}

/** Those whose return slip is still to come. */
export async function listAwaitingAnswer(db: Reader): Promise<NamedReferral[]> {
  return named(db)
    .where('referral.state', 'in', ['issued', 'delivered', 'waiting-list'])
    .where('person.anonymised_on', 'is', null)
    .execute()
}

export async function insertEvent(db: Writer, event: ReferralEventRow): Promise<void> {
  await db.insertInto('referral_event').values(event).execute()
}

export async function findEvent(db: Reader, id: string): Promise<ReferralEventRow | undefined> {
  return db.selectFrom('referral_event').selectAll().where('id', '=', id).executeTakeFirst()
}

export type NamedEvent = ReferralEventRow & Readonly<{ staff_name: string }>

export async function listEvents(db: Reader, referralId: string): Promise<NamedEvent[]> {
  return db
    .selectFrom('referral_event')
    .innerJoin('staff', 'staff.id', 'referral_event.staff_id')
    .selectAll('referral_event')
    .select('staff.name as staff_name')
    .where('referral_id', '=', referralId)
    .orderBy('referral_event.id')
    .execute()
}

function named(db: Reader) {
  return db
    .selectFrom('referral')
    .innerJoin('provider', 'provider.id', 'referral.provider_id')
    .innerJoin('need', 'need.id', 'referral.need_id')
    .innerJoin('person', 'person.id', 'referral.person_id')
    .selectAll('referral')
    .select([
      'provider.name as provider_name',
      'need.topic as need_topic',
      'need.ending as need_ending',
      'need.version as need_version',
      'person.anonymised_on as erased_on',
    ])
}
