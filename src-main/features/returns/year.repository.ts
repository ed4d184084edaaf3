import { type Expression, expressionBuilder } from 'kysely'
import type { Database, Reader } from '#main/store/database.ts'
import type { Days } from './facts.repository.ts'

/** Contacts and people served in each of these months, which follow one another: one pass over an index each. */
export async function countByMonth(
  db: Reader,
  months: readonly Days[],
): Promise<{ contacts: number; people: number }[]> {
  const [first, last] = [months[0]?.first ?? '', months.at(-1)?.last ?? '']
  const rows = await db
    .selectFrom('visit')
    .select((eb) => [
      monthOf(eb.ref('day'), months).as('month'),
      eb.fn.countAll<number>().as('contacts'),
      eb.val(0).as('people'),
    ])
    .where('day', '>=', first)
    .where('day', '<=', last)
    .groupBy('month')
    .unionAll(
      db
        .selectFrom('service_given')
        .select((eb) => [
          monthOf(eb.ref('day'), months).as('month'),
          eb.val(0).as('contacts'),
          eb.fn.count<number>('person_id').distinct().as('people'),
        ])
        .where('day', '>=', first)
        .where('day', '<=', last)
        .groupBy('month'),
    )
    .execute()
  return months.map((_, at) => {
    const own = rows.filter(({ month }) => month === at)
    return {
      contacts: own.reduce((sum, { contacts }) => sum + contacts, 0),
      people: own.reduce((sum, { people }) => sum + people, 0),
    }
  })
}

/** Which of the months a day is in, by its place among them. */
function monthOf(day: Expression<string>, months: readonly Days[]) {
  const eb = expressionBuilder<Database>()
  return months
    .slice(1)
    .reduce(
      (found, { last }, at) => found.when(day, '<=', last).then(at + 1),
      eb
        .case()
        .when(day, '<=', months[0]?.last ?? '')
        .then<number>(0),
    )
    .end()
}
