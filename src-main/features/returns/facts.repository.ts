import type { Reader } from '#main/store/database.ts'

export type Days = Readonly<{ first: string; last: string }>

export async function listContacts(db: Reader, { first, last }: Days) {
  return db
    .selectFrom('visit')
    .select([
      'id',
      'person_id',
      'channel',
      'ending',
      'source',
      'ticket',
      'arrived_at',
      'called_at',
      'ended_at',
    ])
    .where('day', '>=', first)
    .where('day', '<=', last)
    .orderBy('arrived_at')
    .execute()
}

/** Who got help in these days, and when first. */
export async function listServed(db: Reader, { first, last }: Days) {
  return db
    .selectFrom('service_given')
    .innerJoin('person', 'person.id', 'service_given.person_id')
    .select(({ fn }) => fn.min('service_given.day').as('first_service_on'))
    .select([
      'person.id',
      'person.sex',
      'person.birth',
      'person.birth_precision',
      'person.language',
      'person.interpreter',
      'person.zone_id',
      'person.source',
      'person.household_id',
    ])
    .where('service_given.day', '>=', first)
    .where('service_given.day', '<=', last)
    .groupBy('person.id')
    .orderBy('person.id')
    .execute()
}

/** The last day before `first` on which each of those served in these days had been served. */
export async function listServedBefore(db: Reader, { first, last }: Days) {
  return db
    .selectFrom('service_given')
    .select(({ fn }) => ['person_id', fn.max('day').as('served_before_on')])
    .where('day', '<', first)
    .where('person_id', 'in', (query) =>
      query
        .selectFrom('service_given')
        .select('person_id')
        .where('day', '>=', first)
        .where('day', '<=', last)
        .where('person_id', 'is not', null),
    )
    .groupBy('person_id')
    .execute()
}

/** Groups that people belonged to at some time in these days. */
export async function listTargets(db: Reader, { first, last }: Days) {
  return db
    .selectFrom('person_target')
    .select(['person_id', 'target', 'since', 'until'])
    .where('since', '<=', last)
    .where(({ eb, or }) => or([eb('until', 'is', null), eb('until', '>=', first)]))
    .execute()
}

export async function listNeeds(db: Reader, { first, last }: Days) {
  return db
    .selectFrom('need')
    .select(['id', 'topic', 'sensitive', 'ending', 'unmet_reason'])
    .where('presented_on', '>=', first)
    .where('presented_on', '<=', last)
    .execute()
}

export async function listReferrals(db: Reader, { first, last }: Days) {
  return db
    .selectFrom('referral')
    .innerJoin('provider', 'provider.id', 'referral.provider_id')
    .innerJoin('need', 'need.id', 'referral.need_id')
    .select([
      'referral.id',
      'provider.kind',
      'referral.state',
      'referral.outcome',
      'referral.refused_by',
      'referral.issued_on',
      'referral.answered_on',
      'need.ending',
    ])
    .where('referral.issued_on', '>=', first)
    .where('referral.issued_on', '<=', last)
    .execute()
}

/** When the letters were sent that had no answer by the end of that day, and were still waited for. */
export async function listUnansweredSince(db: Reader, day: string) {
  return db
    .selectFrom('referral')
    .select('issued_on')
    .where('issued_on', '<=', day)
    .where(({ eb, or }) => or([eb('answered_on', 'is', null), eb('answered_on', '>', day)]))
    .where(({ eb, or }) => or([eb('ended_on', 'is', null), eb('ended_on', '>', day)]))
    .execute()
}

type PersonColumn = Readonly<{ id: string; person_id: string | null; day: string | null }>

/** Whom a contact, need or referral was about, and the day of it. */
export async function listSubjects(
  db: Reader,
  of: 'contact' | 'need' | 'referral',
  ids: readonly string[],
): Promise<PersonColumn[]> {
  if (ids.length === 0) return []
  switch (of) {
    case 'contact':
      return db
        .selectFrom('visit')
        .select(['id', 'person_id', 'day'])
        .where('id', 'in', ids)
        .execute()
    case 'need':
      return db
        .selectFrom('need')
        .select(['id', 'person_id', 'presented_on as day'])
        .where('id', 'in', ids)
        .execute()
    case 'referral':
      return db
        .selectFrom('referral')
        .select(['id', 'person_id', 'issued_on as day'])
        .where('id', 'in', ids)
        .execute()
    default:
      return of satisfies never
  }
}
