import { z } from 'zod'
import { entrance } from './define-message.ts'
import { Done, Instant } from './ids.ts'
import { DeskState, Password, SignInWord } from './staff.contract.ts'
import { WorkProgress } from './work-progress.ts'

/** A backup as it describes itself; proved only by `restore.prove`. */
export const ListedBackup = z.object({
  folder: z.string(),
  at: Instant.or(z.literal('')),
  bytes: z.number(),
  people: z.int(),
  visits: z.int(),
  letters: z.int(),
  /** It belongs to another centre than the one on this computer. */
  isForeign: z.boolean(),
  /** `chain-broken`: complete, with an activity log that is not as it was written. */
  state: z.enum(['whole', 'chain-broken', 'newer', 'partial', 'unreadable']),
})
export type ListedBackup = z.infer<typeof ListedBackup>

/** What opens a backup: a manager's password of that day, or the code on paper. */
export const BackupKey = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('password'), signInWord: SignInWord, password: Password }),
  z.object({ kind: z.literal('code'), recoveryCode: z.string().min(1).max(200) }),
])
export type BackupKey = z.infer<typeof BackupKey>

export const ProvenBackup = z.object({
  at: Instant,
  people: z.int(),
  visits: z.int(),
  letters: z.int(),
  /** Acts this computer knows of that are not in the backup; null where nothing here tells. */
  lost: z.int().nullable(),
  /** The passwords of this computer stay good; else those of the backup's managers, and no other, open it. */
  keepsPasswords: z.boolean(),
  /** The first row of its activity log that is not as it was written: it is restored only knowingly. */
  chainBrokenAt: z.int().nullable(),
})
export type ProvenBackup = z.infer<typeof ProvenBackup>

const openFailures = [
  'sign-in-refused',
  'sign-in-wait',
  'code-differs',
  'backup-damaged',
  'backup-newer',
  'backup-gone',
  'not-proved',
  'restore-stopped',
] as const

export const restoreContract = {
  /** The backups beside the store, in the places known of, and in a folder chosen now; newest first. */
  'restore.list': entrance({
    input: z.object({ folder: z.string().max(1000).optional() }),
    output: z.array(ListedBackup),
  }),
  'restore.chooseFolder': entrance({
    input: z.object({}),
    output: z.object({ folder: z.string().nullable() }),
  }),
  /** Opens the backup and compares all of it with what it says it holds. Changes nothing. */
  'restore.prove': entrance({
    input: z.object({ folder: z.string().min(1).max(1000), key: BackupKey }),
    output: ProvenBackup,
    failures: openFailures,
  }),
  /** How far the proof or the restore at work is. */
  'restore.progress': entrance({ input: z.object({}), output: WorkProgress.nullable() }),
  /** Breaks it off: the store stays as it is. What was proved stays proved. */
  'restore.cancel': entrance({ input: z.object({}), output: Done }),
  /** Puts the backup that was proved last in the place of the store, which is kept aside. */
  'restore.begin': entrance({
    input: z.object({ knowingly: z.boolean().optional() }),
    output: DeskState,
    failures: [...openFailures, 'chain-broken'],
  }),
}
