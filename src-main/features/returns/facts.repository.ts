import type { Reader } from '#main/store/database.ts'

export type Days = Readonly<{ first: string; last: string }>

export async function countContacts(db: Reader, days: Days) {
  return contactsIn(db, days)
    .select(({ fn }) => fn.countAll<number>().as('times'))
    .groupBy(['channel', 'ending', 'source', 'has_need'])
    .execute()
}

export async function listContacts(db: Reader, days: Days) {
  return contactsIn(db, days).select('visit.id').orderBy('arrived_at').execute()
}

function contactsIn(db: Reader, { first, last }: Days) {
  return db
    .selectFrom('visit')
    .select(({ exists, selectFrom }) => [
      'channel',
      'ending',
      'visit.source',
      exists(selectFrom('need').select('need.id').whereRef('need.visit_id', '=', 'visit.id')).as(
        'has_need',
      ),
    ])
    .where('day', '>=', first)
    .where('day', '<=', last)
}

/** How many visits waited and took so many minutes; null where nobody called, or the visit was left open for another day. */
export async function countTimes(db: Reader, { first, last }: Days) {
  return db
    .selectFrom('visit')
    .select(({ eb, fn }) => {
      const minutes = (time: 'wait_ms' | 'service_ms') =>
        eb
          .case()
          .when('ended_on', '=', eb.ref('day'))
          .then(fn<number | null>('round', [eb(time, '/', 60_000)]))
          .end()
      return [
        minutes('wait_ms').as('wait'),
        minutes('service_ms').as('service'),
        fn.countAll<number>().as('times'),
      ]
    })
    .where('day', '>=', first)
    .where('day', '<=', last)
    .groupBy(['wait', 'service'])
    .execute()
}

/** Who got help in these days, as they were the first time, and the last day on which they were served before. */
export async function listServed(db: Reader, { first, last }: Days) {
  return db
    .selectFrom('service_given as given')
    .innerJoin('person', 'person.id', 'given.person_id')
    .select(({ eb, fn, selectFrom }) => [
      'person.id',
      'person.sex',
      'person.birth',
      'person.birth_precision',
      // Beside one min() SQLite takes every other column from the row of that minimum.
      fn.min(eb('given.day', '||', eb.ref('given.id'))).as('first_service'),
      'given.day as first_service_on',
      // Known of everybody who has a file.
      eb.ref('given.language').$notNull().as('language'),
      'given.interpreter',
      'given.zone_id',
      'given.source',
      'given.household_id',
      'given.age_band',
      selectFrom('service_given as earlier')
        .select(({ fn: of }) => of.max('earlier.day').as('day'))
        .whereRef('earlier.person_id', '=', 'person.id')
        .where('earlier.day', '<', first)
        .as('served_before_on'),
    ])
    .where('given.day', '>=', first)
    .where('given.day', '<=', last)
    .groupBy('person.id')
    .orderBy('person.id')
    .execute()
}

/** Groups to which people served in these days belonged at some time in them. */
export async function listTargets(db: Reader, { first, last }: Days) {
  return db
    .selectFrom('person_target')
    .select(['person_id', 'target', 'since', 'until'])
    .where('person_id', 'in', (query) =>
      query
        .selectFrom('service_given')
        .select('service_given.person_id')
        .where('day', '>=', first)
        .where('day', '<=', last)
        .$narrowType<{ person_id: string }>(),
    )
    .where('since', '<=', last)
    .where(({ eb, or }) => or([eb('until', 'is', null), eb('until', '>=', first)]))
    .execute()
}

export async function countNeeds(db: Reader, days: Days) {
  return needsIn(db, days)
    .select(({ fn }) => fn.countAll<number>().as('times'))
    .groupBy(['topic', 'ending', 'unmet_reason'])
    .execute()
}

export async function listNeeds(db: Reader, days: Days) {
  return needsIn(db, days).select('id').orderBy('presented_at').execute()
}

function needsIn(db: Reader, { first, last }: Days) {
  return db
    .selectFrom('need')
    .select(['topic', 'ending', 'unmet_reason'])
    .where('presented_on', '>=', first)
    .where('presented_on', '<=', last)
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
    .orderBy('referral.issued_on')
    .execute()
}

/** How many letters sent on each day had no answer by the end of that last day, and were still waited for. */
export async function countUnansweredSince(db: Reader, day: string) {
  return unansweredOn(db, day)
    .select(({ fn }) => ['issued_on', fn.countAll<number>().as('times')])
    .groupBy('issued_on')
    .$narrowType<{ issued_on: string }>()
    .execute()
}

export async function listUnanswered(db: Reader, day: string) {
  return unansweredOn(db, day)
    .select(['id', 'issued_on'])
    .orderBy('issued_on')
    .orderBy('id')
    .$narrowType<{ issued_on: string }>()
    .execute()
}

function unansweredOn(db: Reader, day: string) {
  return db
    .selectFrom('referral')
    .where('issued_on', '<=', day)
    .where(({ eb, or }) => or([eb('answered_on', 'is', null), eb('answered_on', '>', day)]))
    .where(({ eb, or }) => or([eb('ended_on', 'is', null), eb('ended_on', '>', day)]))
}

/** Contacts whose waiting or service time counts. */
export async function listTimed(db: Reader, { first, last }: Days, time: 'wait_ms' | 'service_ms') {
  return db
    .selectFrom('visit')
    .select('id')
    .where('day', '>=', first)
    .where('day', '<=', last)
    .whereRef('ended_on', '=', 'day')
    .where(time, 'is not', null)
    .orderBy('arrived_at')
    .orderBy('id')
    .execute()
}

/** Plans agreed by the last of these days. */
export async function listPlans(db: Reader, { last }: Days) {
  return db
    .selectFrom('plan')
    .select(['id', 'agreed_on', 'closed_on'])
    .where('agreed_on', '<=', last)
    .orderBy('agreed_on')
    .orderBy('id')
    .$narrowType<{ agreed_on: string }>()
    .execute()
}

/** Plans agreed in these days, closed in them, and in force on the last of them. */
export async function countPlans(db: Reader, { first, last }: Days) {
  return db
    .selectFrom('plan')
    .select(({ fn, eb }) => [
      fn.count<number>('id').filterWhere('agreed_on', '>=', first).as('opened'),
      fn
        .count<number>('id')
        .filterWhere('closed_on', '>=', first)
        .filterWhere('closed_on', '<=', last)
        .as('closed'),
      fn
        .count<number>('id')
        .filterWhere(eb.or([eb('closed_on', 'is', null), eb('closed_on', '>', last)]))
        .as('active'),
    ])
    .where('agreed_on', '<=', last)
    .executeTakeFirstOrThrow()
}

type SubjectRow = Readonly<{
  person_id: string | null
  day: string | null
  /** With a sensitive need behind it. */
  is_sensitive: number
}>

/** Whom a contact, need, letter or plan was about, and the day of it. */
export async function listSubjects(
  db: Reader,
  of: 'contact' | 'need' | 'referral' | 'plan',
  ids: readonly string[],
): Promise<SubjectRow[]> {
  if (ids.length === 0) return []
  switch (of) {
    case 'contact':
      return db
        .selectFrom('visit')
        .select(({ exists, selectFrom }) => [
          'person_id',
          'day',
          exists(
            selectFrom('need')
              .select('need.id')
              .whereRef('need.visit_id', '=', 'visit.id')
              .where('need.sensitive', '=', 1),
          )
            .$castTo<number>()
            .as('is_sensitive'),
        ])
        .where('id', 'in', ids)
        .execute()
    case 'need':
      return db
        .selectFrom('need')
        .select(['person_id', 'presented_on as day', 'sensitive as is_sensitive'])
        .where('id', 'in', ids)
        .execute()
    case 'referral':
      return db
        .selectFrom('referral')
        .innerJoin('need', 'need.id', 'referral.need_id')
        .select([
          'referral.person_id',
          'referral.issued_on as day',
          'need.sensitive as is_sensitive',
        ])
        .where('referral.id', 'in', ids)
        .execute()
    case 'plan':
      return db
        .selectFrom('plan')
        .select(({ lit }) => ['person_id', 'agreed_on as day', lit(0).as('is_sensitive')])
        .where('id', 'in', ids)
        .execute()
    default:
      return of satisfies never
  }
}
