import type Sqlite from 'better-sqlite3'
import { CompiledQuery, type DatabaseConnection, SqliteDialect, SqliteDriver } from 'kysely'

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
  readonly #committed: () => void

  /** @param committed called after every transaction that is on the disk. */
  constructor(database: Sqlite.Database, committed: () => void) {
    super({ database })
    this.#database = database
    this.#committed = committed
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver({ database: this.#database }, this.#committed)
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #committed: () => void

  constructor(config: Readonly<{ database: Sqlite.Database }>, committed: () => void) {
    super(config)
    this.#committed = committed
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await super.commitTransaction(connection)
    this.#committed()
  }
}
