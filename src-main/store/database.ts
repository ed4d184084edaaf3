import type { Kysely, Transaction } from 'kysely'
import type { AuditTable } from './audit/audit.table.ts'
import type { MetaTable } from './meta.table.ts'

/** Every table of the encrypted file. */
export type Database = {
  audit: AuditTable
  meta: MetaTable
}

/** May read. A query handler gets only this, so an insert in one does not compile. */
export type Reader = Pick<Kysely<Database>, 'selectFrom' | 'fn' | 'with'>

/** May read and write, inside the one transaction of a command. */
export type Writer = Transaction<Database>
