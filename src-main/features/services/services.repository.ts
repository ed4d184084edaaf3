import type { Reader, Writer } from '#main/store/database.ts'
import type { ServiceGivenRow } from './services.table.ts'

export type NamedService = ServiceGivenRow & Readonly<{ given_by_name: string }>

export async function insertService(db: Writer, service: ServiceGivenRow): Promise<void> {
  await db.insertInto('service_given').values(service).execute()
}

export async function findService(db: Reader, id: string): Promise<ServiceGivenRow | undefined> {
  return db.selectFrom('service_given').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function listServicesOfVisit(db: Reader, visitId: string): Promise<NamedService[]> {
  return named(db).where('visit_id', '=', visitId).execute()
}

export async function listServicesOfPerson(db: Reader, personId: string): Promise<NamedService[]> {
  return named(db).where('person_id', '=', personId).execute()
}

export async function deleteServices(db: Writer, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const { numDeletedRows } = await db
    .deleteFrom('service_given')
    .where('id', 'in', [...ids])
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
