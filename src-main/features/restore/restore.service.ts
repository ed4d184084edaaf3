import type { BackupKey, ListedBackup, ProvenBackup } from '#contract/restore.contract.ts'
import type { DeskState } from '#contract/staff.contract.ts'
import type { Context, FailureOf } from '#main/ipc/handlers.ts'
import { StoreFailure, type StoreFailureCode } from '#main/store/store-failure.ts'

type Rows = Readonly<Record<string, number>>

export async function listForRestore(
  { entrance }: Context<'restore.list'>,
  { folder }: Readonly<{ folder?: string | undefined }>,
): Promise<ListedBackup[]> {
  const { backups, dbId } = entrance.restore.list(folder)
  return backups.map(({ rows, dbId: its, folder: where, at, bytes, state }) => ({
    folder: where,
    at,
    bytes,
    state,
    ...countsOf(rows),
    isForeign: dbId !== null && its !== '' && its !== dbId,
  }))
}

export async function proveForRestore(
  { entrance, refusal }: Context<'restore.prove'>,
  { folder, key }: Readonly<{ folder: string; key: BackupKey }>,
): Promise<ProvenBackup> {
  return orRefuse(refusal, key.kind, async () => {
    const { manifest, lost, keepsPasswords } = await entrance.restore.prove(folder, key)
    const { at, rows, chainBrokenAt } = manifest
    return { at, ...countsOf(rows), lost, keepsPasswords, chainBrokenAt }
  })
}

export async function beginRestore(
  { entrance, refusal }: Context<'restore.begin'>,
  { knowingly = false }: Readonly<{ knowingly?: boolean | undefined }>,
): Promise<DeskState> {
  return orRefuse(refusal, 'password', async () => {
    const done = await entrance.restore.begin(knowingly)
    if (done !== 'restored') throw refusal(done)
    return entrance.state()
  })
}

function countsOf(rows: Rows) {
  return {
    people: rows['person'] ?? 0,
    visits: rows['visit'] ?? 0,
    letters: rows['referral'] ?? 0,
  }
}

type Refusal = Context<'restore.prove'>['refusal']

const codes: Partial<Record<StoreFailureCode, FailureOf<'restore.prove'>>> = {
  'sign-in-must-wait': 'sign-in-wait',
  'recovery-code-mistyped': 'code-differs',
  'backup-damaged': 'backup-damaged',
  'keyring-damaged': 'backup-damaged',
  'keyring-missing': 'backup-damaged',
  'store-damaged': 'backup-damaged',
  'store-foreign': 'backup-damaged',
  'store-missing': 'backup-damaged',
  'store-from-newer-release': 'backup-newer',
  'keyring-from-newer-release': 'backup-newer',
  'place-missing': 'backup-gone',
  cancelled: 'restore-stopped',
}

async function orRefuse<T>(
  refusal: Refusal,
  kind: BackupKey['kind'],
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error
    if (error.code === 'sign-in-refused') {
      throw refusal(kind === 'code' ? 'code-differs' : 'sign-in-refused')
    }
    const code = codes[error.code]
    if (!code) throw error
    throw refusal(code, { details: error.fields })
  }
}
