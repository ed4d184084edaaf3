import type { Reader, Writer } from '#main/store/database.ts'
import type {
  ProviderRow,
  ProviderServiceRow,
  ProviderServiceTable,
  ProviderTable,
} from './directory.table.ts'

export async function listProviders(db: Reader): Promise<ProviderRow[]> {
  return db.selectFrom('provider').selectAll().orderBy('name').execute()
}

export async function findProvider(db: Reader, id: string): Promise<ProviderRow | undefined> {
  return db.selectFrom('provider').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The services still given, in the order they were entered. */
export async function listServices(
  db: Reader,
  providerIds: readonly string[],
): Promise<ProviderServiceRow[]> {
  if (providerIds.length === 0) return []
  return db
    .selectFrom('provider_service')
    .selectAll()
    .where('provider_id', 'in', [...providerIds])
    .where('retired_at', 'is', null)
    .orderBy('id')
    .execute()
}

export async function insertProvider(db: Writer, provider: ProviderRow): Promise<void> {
  await db.insertInto('provider').values(provider).execute()
}

type Seen = Readonly<{ id: string; version: number }>

/** Writes the row if it still has this version; false when a colleague was quicker. */
export async function updateProvider(
  db: Writer,
  { id, version }: Seen,
  change: Partial<Omit<ProviderTable, 'id' | 'version'>>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('provider')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function insertService(db: Writer, service: ProviderServiceRow): Promise<void> {
  await db.insertInto('provider_service').values(service).execute()
}

export async function updateService(
  db: Writer,
  id: string,
  change: Partial<Omit<ProviderServiceTable, 'id' | 'version'>>,
): Promise<void> {
  await db
    .updateTable('provider_service')
    .set(({ eb }) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}
