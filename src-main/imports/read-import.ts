import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { readArchive } from './archive/read-archive.ts'
import { isEncryptedWorkbook, isNoText, isZip } from './first-bytes.ts'
import { ImportRefusal } from './import-refusal.ts'
import type { Imported, ImportKind, ImportRequest } from './imported.ts'
import { readJson } from './json/read-json.ts'
import { limits } from './limits.ts'
import { readList } from './list/read-list.ts'
import type { Report } from './report.ts'
import { readXlsx } from './workbook/read-workbook.ts'

/**
 * Reads a file that comes in, whole or not at all: throws `ImportRefusal`, or answers with all that is in it. Holds
 * every one of `limits` but the time and the heap, which are its thread's (`jobs/read-in-thread.ts`).
 */
export async function readImport(request: ImportRequest, report: Report): Promise<Imported> {
  return readers[request.kind](await load(request.file), request, report)
}

type Reader = (bytes: Buffer, request: ImportRequest, report: Report) => Promise<Imported>

const readers: Readonly<Record<ImportKind, Reader>> = {
  table: async (bytes, request, report) => {
    if (isZip(bytes)) return readXlsx(bytes, report)
    if (isEncryptedWorkbook(bytes)) throw new ImportRefusal('file-encrypted')
    if (isNoText(bytes)) throw new ImportRefusal('file-of-another-kind')
    return readList(bytes, request, report)
  },
  json: async (bytes) => {
    if (isNoText(bytes)) throw new ImportRefusal('file-of-another-kind')
    return readJson(bytes)
  },
  archive: async (bytes, _request, report) => {
    if (!isZip(bytes)) throw new ImportRefusal('file-of-another-kind')
    return readArchive(bytes, report)
  },
}

/** A pipe or a device would be waited for without end, so it is opened without waiting and refused. */
async function load(file: string): Promise<Buffer> {
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(() => {
    throw new ImportRefusal('file-missing')
  })
  try {
    return await loadWhole(handle)
  } catch (error) {
    // What the system says of it has the name of the file in it.
    throw error instanceof ImportRefusal ? error : new ImportRefusal('file-missing')
  } finally {
    await handle.close()
  }
}

async function loadWhole(handle: FileHandle): Promise<Buffer> {
  const stat = await handle.stat()
  if (!stat.isFile()) throw new ImportRefusal('file-missing')
  if (stat.size > limits.bytesIn) throw new ImportRefusal('file-too-large')
  // One byte more than it had a moment ago: a file that grows meanwhile is seen.
  const bytes = Buffer.alloc(stat.size + 1)
  let size = 0
  for (let read = -1; read !== 0 && size < bytes.length; size += read) {
    read = (await handle.read(bytes, size, bytes.length - size, size)).bytesRead
  }
  if (size !== stat.size) throw new ImportRefusal('file-changing')
  if (size === 0) throw new ImportRefusal('file-empty')
  return bytes.subarray(0, size)
}
