import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Imported, ImportRequest } from '#main/imports/imported.ts'
import { readImport } from '#main/imports/read-import.ts'

/** A file that somebody brings, for as long as it is looked at. */
export function incomingFile(bytes: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'okno-incoming-'))
  const file = join(folder, 'brought')
  writeFileSync(file, bytes)
  return { file, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) }
}

type Asked = Omit<ImportRequest, 'file'>

export async function readBytes(
  bytes: Uint8Array | string,
  asked: Asked = { kind: 'table' },
): Promise<Imported> {
  using incoming = incomingFile(typeof bytes === 'string' ? Buffer.from(bytes) : bytes)
  // Awaited here: the file must be there until it is read.
  return await readImport({ ...asked, ...incoming }, () => {})
}

/** Why the file is refused; `undefined` when it is not. */
export async function refusalOf(bytes: Uint8Array | string, asked?: Asked) {
  try {
    await readBytes(bytes, asked)
    return undefined
  } catch (error) {
    return error
  }
}

/** The one table of a list, or the first of a workbook. */
export async function readTable(bytes: Uint8Array | string, asked: Partial<Asked> = {}) {
  const imported = await readBytes(bytes, { kind: 'table', ...asked })
  if (imported.kind !== 'list' && imported.kind !== 'workbook') throw new Error(imported.kind)
  const [table] = imported.tables
  if (!table) throw new Error('no table')
  return { ...imported, ...table, cells: table.rows.map((row) => row.cells) }
}
