import type { Reader, Writer } from '#main/store/database.ts'
import type { CentreRow, CentreTable, ZoneRow } from './centre.table.ts'

export async function getCentre(db: Reader): Promise<CentreRow> {
  return db.selectFrom('centre').selectAll().executeTakeFirstOrThrow()
}

export async function insertCentre(db: Writer, centre: CentreTable): Promise<void> {
  await db.insertInto('centre').values(centre).execute()
}

/** Writes the row if it still has this version; false when a colleague was quicker. */
export async function updateCentre(
  db: Writer,
  version: number,
  centre: Partial<Omit<CentreTable, 'id' | 'practice' | 'version'>>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('centre')
    .set({ ...centre, version: version + 1 })
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function listZones(db: Reader): Promise<ZoneRow[]> {
  return db.selectFrom('zone').selectAll().orderBy('position').execute()
}

export async function insertZone(db: Writer, zone: ZoneRow): Promise<void> {
  await db.insertInto('zone').values(zone).execute()
}

export async function updateZone(
  db: Writer,
  zone: Pick<ZoneRow, 'id' | 'name' | 'position' | 'retired_at'>,
): Promise<void> {
  await db
    .updateTable('zone')
    .set(({ eb }) => ({
      name: zone.name,
      position: zone.position,
      retired_at: zone.retired_at,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', zone.id)
    .execute()
}

/** The next number of a series within a year, without a gap. */
export async function nextNumber(db: Writer, series: string, year: number): Promise<number> {
  const { last } = await db
    .insertInto('numbering')
    .values({ series, year, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['series', 'year']).doUpdateSet(({ eb }) => ({
        last: eb('numbering.last', '+', 1),
      })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}
