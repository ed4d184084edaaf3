import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { OpenStore } from '#main/store/open-store.ts'
import { runHere } from '#main/jobs/run-here.ts'
import { unlock } from '#main/store/store.ts'
import { temporaryFolder } from './fresh-store.ts'
import { password } from './open-desk.ts'

/**
 * Everything a store holds, table by table and row by row, as one text to compare byte by byte.
 *
 * @param uptoAct the newest act that counts; what opening and restoring add on top is left out.
 */
export function dumpStore({ raw }: Pick<OpenStore, 'raw'>, uptoAct: number): string {
  const tables = raw
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )
    .all()
  return tables.flatMap(({ name }) => [`# ${name}`, ...rowsOf(raw, name, uptoAct)]).join('\n')
}

/** Written anew by every opening. */
const OF_OPENING = new Set(['heartbeat', 'keyring_generation', 'openings'])

function rowsOf(raw: OpenStore['raw'], table: string, uptoAct: number): string[] {
  const rows = raw.prepare<[], Record<string, unknown>>(`SELECT * FROM "${table}"`).all()
  return rows
    .filter((row) => table !== 'audit' || Number(row['seq']) <= uptoAct)
    .filter((row) => table !== 'meta' || !OF_OPENING.has(String(row['key'])))
    .map((row) =>
      JSON.stringify(row, (_, value: unknown) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
      ),
    )
    .toSorted()
}

/** What a folder holds, a copy of it opened as a store: up to an act, and which acts came after it. */
export async function dumpFolder(folder: string, upto?: number) {
  using temporary = temporaryFolder()
  const copy = join(temporary.path, 'copy')
  cpSync(folder, copy, { recursive: true })
  const store = await unlock({ folder: copy, signInWord: 'manager', password, runWork: runHere })
  const actions = store.raw.prepare<[], string>('SELECT action FROM audit ORDER BY seq').pluck()
  const all = actions.all()
  const acts = upto ?? all.length
  const dump = dumpStore(store, acts)
  await store.lock()
  return { dump, acts, after: all.slice(acts) }
}
