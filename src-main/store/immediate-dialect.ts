import type Sqlite from 'better-sqlite3'
import { CompiledQuery, type DatabaseConnection, SqliteDialect, SqliteDriver } from 'kysely'

/** `before` throws where nothing may be committed; `after` is called when the transaction is on the disk. */
export type AroundCommit = Readonly<{ before: () => void; after: () => void }>

/**
 * SQLite on one connection, with transactions that take the write lock at once.
 *
 * Kysely begins deferred: two processes that read first and write later then meet SQLITE_BUSY despite any timeout.
 * Kysely's own mutex (its adapter says SQLite has one connection) queues whole transactions, and queues a query
 * made outside a transaction behind the running one. So inside a transaction use only that transaction: a query
 * on the plain `db` would wait for it for ever.
 */
export class ImmediateDialect extends SqliteDialect {
  readonly #database: Sqlite.Database
  readonly #around: AroundCommit

  constructor(database: Sqlite.Database, around: AroundCommit) {
    super({ database })
    this.#database = database
    this.#around = around
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#database, this.#around)
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #database: Sqlite.Database
  readonly #around: AroundCommit

  constructor(database: Sqlite.Database, around: AroundCommit) {
    super({ database })
    this.#database = database
    this.#around = around
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    this.#around.before()
    await super.commitTransaction(connection)
    this.#around.after()
  }

  /** A full or failing disk has SQLite roll back by itself; a second time would hide what happened. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection)
  }
}
