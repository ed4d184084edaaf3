import type { BackupKey } from '#contract/restore.contract.ts'
import type { DrillReport } from '#contract/upkeep.contract.ts'
import type { Context, FailureOf } from '#main/ipc/handlers.ts'
import { StoreFailure, type StoreFailureCode } from '#main/store/store-failure.ts'
import { countKept } from './upkeep.repository.ts'

const codes: Partial<Record<StoreFailureCode, FailureOf<'upkeep.drill'>>> = {
  cancelled: 'drill-stopped',
  'store-missing': 'no-backup',
  'sign-in-must-wait': 'sign-in-wait',
  'recovery-code-mistyped': 'code-differs',
  'backup-damaged': 'backup-damaged',
  'keyring-damaged': 'backup-damaged',
  'store-damaged': 'backup-damaged',
}

export async function playRestore(
  { db, parts, refusal }: Context<'upkeep.drill'>,
  { key }: Readonly<{ key: BackupKey }>,
): Promise<DrillReport> {
  try {
    const { at, folder, rows } = await parts.upkeep.rehearse(key)
    const backup = {
      people: rows['person'] ?? 0,
      visits: rows['visit'] ?? 0,
      letters: rows['referral'] ?? 0,
    }
    return { at, folder, by: key.kind, backup, now: await countKept(db) }
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error
    const slip = key.kind === 'code' ? 'code-differs' : 'sign-in-refused'
    const code = error.code === 'sign-in-refused' ? slip : codes[error.code]
    throw code ? refusal(code, { details: error.fields }) : error
  }
}
