import { ImportRefusal } from '../import-refusal.ts'
import type { ArchiveEntry, Imported } from '../imported.ts'
import { isArchive } from '../first-bytes.ts'
import type { Report } from '../report.ts'
import { openArchive, type Packed } from './open-archive.ts'
import { newRoom, proveBearable, unpack } from './unpack.ts'

/** @param bytes of a ZIP archive, at most `limits.bytesIn`. Throws `ImportRefusal`. */
export async function readArchive(bytes: Buffer, report: Report): Promise<Imported> {
  const files = await openArchive(bytes)
  await proveBearable(files)
  const entries: ArchiveEntry[] = []
  for (const file of files) {
    entries.push({ name: file.name, bytes: await wholeFile(file) })
    report(entries.length / files.length)
  }
  return { kind: 'archive', entries }
}

async function wholeFile(file: Packed): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(file.said.size)
  let at = 0
  for await (const piece of unpack(file, newRoom())) {
    whole.set(piece, at)
    at += piece.length
  }
  if (isArchive(whole)) throw new ImportRefusal('archive-nested')
  return whole
}
