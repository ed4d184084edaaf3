import type { Reader, Writer } from '#main/store/database.ts'
import type { BackupPlaceRow, BackupPlaceTable, UpkeepRow } from './upkeep.table.ts'

export async function insertUpkeep(db: Writer, line: Omit<UpkeepRow, 'id'>): Promise<void> {
  await db.insertInto('upkeep').values(line).execute()
}

/** The newest try of a kind, or the newest that went well: in the order of writing, for a clock may have been wrong. */
export async function findNewest(
  db: Reader,
  kind: UpkeepRow['kind'],
  { place, good = false }: Readonly<{ place?: string; good?: boolean }> = {},
): Promise<UpkeepRow | undefined> {
  let query = db.selectFrom('upkeep').selectAll().where('kind', '=', kind)
  if (place !== undefined) query = query.where('place', '=', place)
  if (good) query = query.where('failure', 'is', null)
  return query.orderBy('id', 'desc').limit(1).executeTakeFirst()
}

export async function listPlaces(db: Reader): Promise<BackupPlaceRow[]> {
  return db
    .selectFrom('backup_place')
    .selectAll()
    .where('removed_at', 'is', null)
    .orderBy('added_at')
    .execute()
}

/** Folders that were a place once and are none now: nothing there leaves any more by itself. */
export async function listFormerPlaces(db: Reader): Promise<BackupPlaceRow[]> {
  return db
    .selectFrom('backup_place')
    .selectAll()
    .where('removed_at', 'is not', null)
    .where('folder', 'not in', (query) =>
      query.selectFrom('backup_place').select('folder').where('removed_at', 'is', null),
    )
    .orderBy('removed_at')
    .execute()
}

export async function insertPlace(db: Writer, place: BackupPlaceTable): Promise<void> {
  await db.insertInto('backup_place').values(place).execute()
}

/** False where there is no such place any more. */
export async function removePlace(db: Writer, id: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('backup_place')
    .set({ removed_at: at })
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** When the recovery code that is good now was made: the newest act that makes one. */
export async function findCodeMadeAt(db: Reader): Promise<string | undefined> {
  const row = await db
    .selectFrom('audit')
    .select('at')
    .where('action', 'in', ['store.created', 'desk.recovered', 'staff.replaceRecoveryCode'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.at
}

/** The newest row that the program itself wrote of an act. */
export async function findOwnAct(db: Reader, action: string) {
  return db
    .selectFrom('audit')
    .select(['seq', 'at', 'detail'])
    .where('actor_id', 'is', null)
    .where('action', '=', action)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Whether somebody said of this row of the log that it was seen to. */
export async function isSettled(db: Reader, seq: number): Promise<boolean> {
  const row = await db
    .selectFrom('audit')
    .select('seq')
    .where('subject_type', '=', 'upkeep')
    .where('subject_id', '=', String(seq))
    .where('action', '=', 'upkeep.settle')
    .executeTakeFirst()
  return row !== undefined
}

/** When a restore was last played with the recovery code, and went well. */
export async function findCodePlayedAt(db: Reader): Promise<string | undefined> {
  const row = await db
    .selectFrom('upkeep')
    .select('at')
    .where('kind', '=', 'drill')
    .where('failure', 'is', null)
    .where(({ eb, fn, val }) => eb(fn('json_extract', ['detail', val('$.by')]), '=', 'code'))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.at
}

/** How much the store keeps, to be held against a backup. */
export async function countKept(
  db: Reader,
): Promise<Readonly<{ people: number; visits: number; letters: number }>> {
  const count = async (table: 'person' | 'visit' | 'referral'): Promise<number> => {
    const { n } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    return n
  }
  return {
    people: await count('person'),
    visits: await count('visit'),
    letters: await count('referral'),
  }
}
