import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { checkBackup } from '#main/store/backup/check-backup.ts'
import { argon2id } from '#main/store/keyring/argon2id.ts'
import { calibrateCost } from '#main/store/keyring/calibrate-cost.ts'
import { migrations } from '#main/store/migrations/index.ts'
import { openEncrypted } from '#main/store/recipe.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { unlock } from '#main/store/store.ts'
import { dice } from '#support/dice.ts'
import { MANAGER, freshStore, temporaryFolder } from '#support/fresh-store.ts'
import { type Comparison, median, takeTurns } from './measure.ts'

const notes = 50_000
const rounds = 200
const readsARound = 500

/** What the encryption and the proofs cost: the same rows in a plain SQLite file that is as durable. */
export async function benchStore(): Promise<readonly Comparison[]> {
  const cost = await calibrateCost()
  await using fresh = await freshStore({ cost })
  using folder = temporaryFolder()
  const plainFile = join(folder.path, 'plain.db')
  const { raw, keys } = fresh.store
  const plain = openPlain(plainFile)
  for (const db of [raw, plain]) fillWithNotes(db)
  const baseline = 'a plain SQLite file with the same rows and durability'
  const compare = (name: string, times: Awaited<ReturnType<typeof takeTurns>>): Comparison => ({
    name,
    baseline,
    oursMs: median(times.ours),
    baselineMs: median(times.baseline),
  })

  const saves = await takeTurns(rounds, saveIn(raw), saveIn(plain))
  const warm = await takeTurns(rounds, readIn(raw), readIn(plain))
  const files = storeFiles(fresh.folder)
  const openOurs = () => openEncrypted(files.store, keys.database, expected(fresh.store.dbId))
  const opened = await takeTurns(
    20,
    () => openOurs().close(),
    () => openPlain(plainFile).close(),
  )
  const cold = await takeTurns(
    20,
    () => readOnce(openOurs()),
    () => readOnce(openPlain(plainFile)),
  )
  const backups = await takeTurns(
    3,
    async () => {
      const places = [{ id: 'own', folder: files.backups, isOwn: true }]
      const { report } = await fresh.store.backup({ managerIds: [MANAGER.id], places })
      if (report) checkBackup(report.folder, keys, migrations.length)
    },
    (round) => copyPlain(plain, join(folder.path, `copy-${round}.db`)),
  )
  plain.close()
  await fresh.store.lock()
  const signIns = await takeTurns(
    5,
    async () => (await unlock({ folder: fresh.folder, ...MANAGER })).lock(),
    () => argon2id(MANAGER.password, randomBytes(16), cost),
  )
  return [
    compare('a durable save of one row', saves),
    compare(`${readsARound} warm reads by id among ${notes} notes`, warm),
    compare('opening, every setting read back', opened),
    compare(`opening and ${readsARound} cold reads`, cold),
    compare('a backup, checked while it is made and once more from its manifest', backups),
    {
      ...compare('sign-in and lock', signIns),
      baseline: 'the hash of the password alone, as costly as calibrated here',
      note: `${cost.memoryKiB / 1024} MiB, ${cost.passes} passes`,
    },
    await compareGuesses(fresh.folder),
  ]
}

/** Nobody learns from the time of a refusal who works here. */
async function compareGuesses(folder: string): Promise<Comparison> {
  const refused = async (signInWord: string): Promise<unknown> =>
    unlock({ folder, signInWord, password: 'not the password' }).catch(() => undefined)
  const times = await takeTurns(
    9,
    async () => refused('nobody'),
    async () => refused(MANAGER.signInWord),
  )
  return {
    name: 'a refused sign-in with a word that nobody has',
    baseline: 'one with a word that somebody has',
    oursMs: median(times.ours),
    baselineMs: median(times.baseline),
  }
}

function expected(dbId: string) {
  return { dbId, newestSchema: migrations.length }
}

function openPlain(file: string): Sqlite.Database {
  const db = new Sqlite(file)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('secure_delete = ON')
  db.pragma('temp_store = MEMORY')
  db.pragma('cache_size = -65536')
  db.prepare('SELECT count(*) FROM sqlite_master').get()
  return db
}

function fillWithNotes(db: Sqlite.Database): void {
  db.exec('CREATE TABLE bench_note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT')
  const insert = db.prepare('INSERT INTO bench_note (text) VALUES (?)')
  db.transaction(() => {
    for (let n = 0; n < notes; n += 1) insert.run(`${n} `.padEnd(300, 'text of a note '))
  })()
}

function saveIn(db: Sqlite.Database): () => void {
  const insert = db.prepare('INSERT INTO bench_note (text) VALUES (?)')
  return () => void insert.run('a remark of the desk '.repeat(14))
}

function readIn(db: Sqlite.Database): () => void {
  const read = db.prepare('SELECT text FROM bench_note WHERE id = ?')
  const roll = dice(11)
  return () => {
    for (let n = 0; n < readsARound; n += 1) read.get(1 + roll.below(notes))
  }
}

function readOnce(db: Sqlite.Database): void {
  readIn(db)()
  db.close()
}

/** The copy and SQLite's own check of it: as much as a plain file can prove. */
function copyPlain(db: Sqlite.Database, to: string): void {
  db.prepare('VACUUM INTO ?').run(to)
  const copy = new Sqlite(to, { readonly: true })
  copy.pragma('integrity_check')
  copy.close()
}
