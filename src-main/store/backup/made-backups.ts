import { join } from 'node:path'
import { backupFiles, listBackups } from './backup-files.ts'
import { peekManifest } from './backup-manifest.ts'

/** A routine backup as it describes itself. */
export type MadeBackup = Readonly<{
  name: string
  /** UTC, ISO 8601: what the clock said, which may have been wrong. */
  at: string
  /** Grows from backup to backup; 0 of one that an older release made. */
  number: number
  /** Its activity log is known to be broken, or it cannot be read at all: it takes no good one's place. */
  isDoubtful: boolean
}>

/** The routine backups of this store in `folder`, the last one made first. */
export function madeBackups(folder: string, dbId: string): readonly MadeBackup[] {
  return [...listBackups(folder, dbId)]
    .map(([name, at]) => {
      const manifest = peekManifest(backupFiles(join(folder, name)).manifest)
      const isDoubtful = !manifest || typeof manifest.chainBrokenAt === 'number'
      return { name, at, number: manifest?.number ?? 0, isDoubtful }
    })
    .toSorted(lastMadeFirst)
}

/** By their numbers: instants tell the order only of those that have none. */
export function lastMadeFirst(
  a: Readonly<{ number: number; at: string }>,
  b: Readonly<{ number: number; at: string }>,
): number {
  return b.number - a.number || b.at.localeCompare(a.at)
}
