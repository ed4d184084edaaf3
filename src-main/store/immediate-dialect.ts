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

  constructor(database: Sqlite.Database) {
    super({ database })
    this.#database = database
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver({ database: this.#database })
  }
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}
