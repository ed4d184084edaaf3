import type { Reader } from '#main/store/database.ts'
import type { Subject } from './behind.ts'
import type { Days } from './facts.repository.ts'

/** Contacts of these days that nobody ended on their day. */
export async function listOpenVisits(db: Reader, { first, last }: Days): Promise<Subject[]> {
  return db
    .selectFrom('visit')
    .select(['person_id', 'day'])
    .where('day', '>=', first)
    .where('day', '<=', last)
    .where(({ eb, or, ref }) => or([eb('ended_on', 'is', null), eb('ended_on', '<>', ref('day'))]))
    .execute()
}

/** People served in these days whose birth date or sex is not known, or only as an age. */
export async function listIncomplete(db: Reader, { first, last }: Days) {
  return db
    .selectFrom('person')
    .select(['id as person_id', 'birth', 'birth_precision', 'sex'])
    .where('id', 'in', (query) =>
      query
        .selectFrom('service_given')
        .select('person_id')
        .where('day', '>=', first)
        .where('day', '<=', last)
        .$narrowType<{ person_id: string }>(),
    )
    .where(({ eb, or }) =>
      or([eb('birth', 'is', null), eb('birth_precision', '=', 'age'), eb('sex', '=', 'unknown')]),
    )
    .execute()
}

type Course = Readonly<{ person_id: string | null; begun: string | null; ended: string | null }>

/** Needs, letters and plans that end before they begin, from the first of these days to the last. */
export async function listEndedBeforeBegun(db: Reader, { first, last }: Days) {
  return db
    .selectFrom(({ selectFrom }) =>
      selectFrom('need')
        .select(['person_id', 'presented_on as begun', 'ended_on as ended'])
        .$castTo<Course>()
        .unionAll(
          selectFrom('referral')
            .select(['person_id', 'issued_on as begun', 'closed_on as ended'])
            .$castTo<Course>(),
        )
        .unionAll(
          selectFrom('plan')
            .select(['person_id', 'agreed_on as begun', 'closed_on as ended'])
            .$castTo<Course>(),
        )
        .as('course'),
    )
    .select(['person_id', 'begun', 'ended'])
    .whereRef('ended', '<', 'begun')
    .where('begun', '>=', first)
    .where('ended', '<=', last)
    .$narrowType<{ begun: string; ended: string }>()
    .execute()
}
