import type { Migration } from '../migrate.ts'
import { metaAndAudit } from './0001-meta-and-audit.ts'

/** Append only: a migration that shipped is never edited, renamed or moved. */
export const migrations: readonly Migration[] = [metaAndAudit]
