import type { Output } from '#contract/index.ts'
import type { Context } from '#main/ipc/handlers.ts'
import type { OpenDesk } from '#main/ipc/desk.ts'
import { appendAudit } from '#main/store/audit/append-audit.ts'
import { listBackups } from '#main/store/backup/backup-files.ts'
import { StoreFailure } from '#main/store/store-failure.ts'
import * as staff from './staff.repository.ts'

export type Renewer = Readonly<{ staffId: string; name: string; signInWord: string }>

/** What the card of keys says. */
export async function readKeys({
  db,
  parts,
}: Context<'staff.keys'>): Promise<Output<'staff.keys'>> {
  const present = (await staff.listStaff(db)).filter(({ left_at }) => !left_at)
  const { files, dbId } = parts.store
  const made = [...listBackups(files.backups, dbId).values()]
  const renewedAt = (await staff.findLastAct(db, 'store.rekeyed')) ?? null
  return {
    managers: present.filter(({ role }) => role === 'manager').length,
    renewedAt,
    olderBackups: renewedAt ? made.filter((at) => at < renewedAt).length : 0,
  }
}

/** The manager who renews the keys. */
export async function whoRenews({ db, session }: OpenDesk): Promise<Renewer> {
  const row = await staff.findStaff(db, session.staffId)
  if (!row) throw new StoreFailure('no-such-slot')
  return { staffId: row.id, name: row.name, signInWord: row.sign_in_word }
}

/** Everybody else who works here. */
export async function listOthers({ db, session }: OpenDesk): Promise<Renewer[]> {
  const present = (await staff.listStaff(db)).filter(({ left_at }) => !left_at)
  return present
    .filter(({ id }) => id !== session.staffId)
    .map((row) => ({ staffId: row.id, name: row.name, signInWord: row.sign_in_word }))
}

/** Before the file is touched: what everybody else gets is for one sign-in. */
export async function noteNewKeys(desk: OpenDesk, me: Renewer): Promise<void> {
  await desk.transact(async (tx) => {
    const present = (await staff.listStaff(tx)).filter(({ left_at }) => !left_at)
    for (const row of present) {
      if (row.id !== me.staffId) await staff.updateStaff(tx, row, { must_change: 1 })
    }
    await appendAudit(tx, desk.auditKey, entryOf(desk, 'desk.renewKeys'))
  })
}

export async function noteNewCode(desk: OpenDesk): Promise<void> {
  await desk.transact(async (tx) => appendAudit(tx, desk.auditKey, entryOf(desk, 'desk.renewCode')))
}

function entryOf({ clock, session }: OpenDesk, action: string) {
  return { at: clock.now(), actorId: session.staffId, role: session.role, action }
}
