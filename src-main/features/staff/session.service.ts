import type { FirstRun, NewStaff, SignedIn } from '#contract/staff.contract.ts'
import { createCentre, getCentre } from '#main/features/centre/centre.service.ts'
import type { Reader } from '#main/store/database.ts'
import type { OpenStore } from '#main/store/open-store.ts'
import { StoreFailure } from '#main/store/store-failure.ts'
import * as staff from './staff.repository.ts'
import { newStaffRow } from './staff.service.ts'

/** Who signed in; a slot whose owner is no longer on the staff opens nothing. */
export async function enterStaff(store: OpenStore, staffId: string, at: string): Promise<SignedIn> {
  const { db } = store
  if (store.keyringIsOlder()) await adoptKeyring(store, staffId, at)
  const row = await staff.findStaff(db, staffId)
  if (!row || row.left_at) throw new StoreFailure('sign-in-refused')
  return { staffId: row.id, name: row.name, role: row.role, mustChange: row.must_change === 1 }
}

/**
 * An older keyring lies where the newest one was: it may know people who left and passwords that were given up. A manager's
 * sign-in sets that right: who left loses the slot again, and everybody, the manager too, chooses a new password.
 */
export async function adoptKeyring(store: OpenStore, staffId: string, at: string): Promise<void> {
  const present = (await staff.listStaff(store.db)).filter(({ left_at }) => !left_at)
  const manager = present.find(({ id, role }) => id === staffId && role === 'manager')
  if (!manager) throw new StoreFailure('keyring-older')
  await store.db.transaction().execute(async (tx) => {
    for (const row of present) await staff.updateStaff(tx, row, { must_change: 1 })
    const entry = { at, actorId: manager.id, role: manager.role, action: 'store.keyringAdopted' }
    await store.appendAudit(tx, entry)
  })
  await store.adoptKeyring(present.map(({ id }) => id))
}

/** Whoever came in by the recovery code chose the password themselves; that the code was used stands in the log. */
export async function noteRecovery(
  { db, appendAudit }: OpenStore,
  staffId: string,
  at: string,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const row = await staff.findStaff(tx, staffId)
    if (!row) throw new StoreFailure('no-such-slot')
    await staff.updateStaff(tx, row, { must_change: 0 })
    const entry = { at, actorId: row.id, role: row.role, action: 'desk.recovered' }
    await appendAudit(tx, entry)
  })
}

/** The first rows of a new store: the centre, its zones, its first manager. */
export async function enterFirstManager(
  { db }: OpenStore,
  { centre, zones }: FirstRun,
  manager: Omit<NewStaff, 'role'> & Readonly<{ id: string }>,
  { now, newId, isPractice }: Readonly<{ now: string; newId: () => string; isPractice: boolean }>,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await createCentre(tx, newId, { profile: centre, zones, practice: isPractice })
    const row = newStaffRow(manager.id, { ...manager, role: 'manager' }, now, false)
    await staff.insertStaff(tx, row)
  })
}

export async function listManagerIds(db: Reader): Promise<string[]> {
  const everyone = await staff.listStaff(db)
  return everyone.filter(({ role, left_at }) => role === 'manager' && !left_at).map(({ id }) => id)
}

/** As it stands under a signature. */
export async function signerOf(
  db: Reader,
  staffId: string,
): Promise<Readonly<{ name: string; post: string }>> {
  const row = await staff.findStaff(db, staffId)
  return { name: row?.name ?? '', post: row?.post ?? '' }
}

/** What anybody who knows this colleague would try as their password. */
export async function findKnownWords(db: Reader, signInWord: string): Promise<string[]> {
  const row = await staff.findBySignInWord(db, signInWord)
  if (!row) throw new StoreFailure('no-such-slot')
  return [signInWord, row.name, (await getCentre(db)).name]
}

/** Who signs in with this word; the recovery code alone does not say. */
export async function findStaffId(db: Reader, signInWord: string): Promise<string> {
  const row = await staff.findBySignInWord(db, signInWord)
  if (!row) throw new StoreFailure('no-such-slot')
  return row.id
}
