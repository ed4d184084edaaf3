import type { Reader, Writer } from '#main/store/database.ts'
import type { ServiceGivenRow } from './services.table.ts'

export type NamedService = ServiceGivenRow & Readonly<{ given_by_name: string }>

export async function insertService(db: Writer, service: ServiceGivenRow): Promise<void> {
  await db.insertInto('service_given').values(service).execute()
}

export async function findService(db: Reader, id: string): Promise<NamedService | undefined> {
  return named(db).where('service_given.id', '=', id).executeTakeFirst()
}

export async function listServicesOfVisit(db: Reader, visitId: string): Promise<NamedService[]> {
  return named(db).where('visit_id', '=', visitId).execute()
}

export async function listServicesOfPerson(db: Reader, personId: string): Promise<NamedService[]> {
  return named(db).where('person_id', '=', personId).execute()
}

type Change = Pick<ServiceGivenRow, 'kind' | 'units' | 'minutes' | 'need_id' | 'visit_id' | 'day'>

export async function updateService(
  db: Writer,
  { id, version }: Pick<ServiceGivenRow, 'id' | 'version'>,
  change: Change,
): Promise<void> {
  await db
    .updateTable('service_given')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

export async function deleteService(db: Writer, id: string): Promise<void> {
  await db.deleteFrom('service_given').where('id', '=', id).execute()
}

/** Those of them that nobody has changed since; says how many. */
export async function deleteUntouched(db: Writer, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const { numDeletedRows } = await db
    .deleteFrom('service_given')
    .where('id', 'in', [...ids])
    .where('version', '=', 1)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

function named(db: Reader) {
  return db
    .selectFrom('service_given')
    .innerJoin('staff', 'staff.id', 'service_given.given_by')
    .selectAll('service_given')
    .select('staff.name as given_by_name')
    .orderBy('service_given.id')
}
