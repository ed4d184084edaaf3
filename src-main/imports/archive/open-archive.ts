import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { ImportRefusal } from '../import-refusal.ts'
import { limits } from '../limits.ts'
import { safeNameOf } from './check-name.ts'

/** One file of an archive, still packed. */
export type Packed = Readonly<{
  /** Relative, parted by `/`. */
  name: string
  isDeflated: boolean
  packed: Uint8Array
  /** What the archive says of the file; believed nowhere, compared with what is found. */
  said: Readonly<{ size: number; crc32: number }>
}>

type Span = Readonly<{ from: number; to: number }>

/** Kinds of file in the mode that Unix leaves in an entry; most leave none. */
const FILE_KIND = 0o170000
const plain: ReadonlySet<number> = new Set([0, 0o100000, 0o040000])

/**
 * Every file of a ZIP archive, with its directory checked and nothing unpacked. yauzl reads the directory; what it
 * leaves to its callers is refused here, each with its code.
 */
export async function openArchive(bytes: Buffer): Promise<Packed[]> {
  const zip = await damagedUnlessOpen(() =>
    fromBufferPromise(bytes, {
      lazyEntries: true,
      decodeStrings: false,
      validateEntrySizes: false,
    }),
  )
  if (zip.entryCount > limits.entries) throw new ImportRefusal('archive-too-many-entries')
  const directoryAt = Number(zip.readEntryCursor)
  const files: Packed[] = []
  const names = new Set<string>()
  const spans: Span[] = [{ from: directoryAt, to: bytes.length }]
  for (const entry of await entriesOf(zip)) {
    const name = safeNameOf(entry)
    refuseUnsafe(entry, names, name)
    const { packed, span } = await packedBytes(zip, entry, bytes)
    spans.push(span)
    if (!name.endsWith('/')) {
      files.push({
        name,
        packed,
        isDeflated: entry.compressionMethod === 8,
        said: { size: entry.uncompressedSize, crc32: entry.crc32 },
      })
    }
  }
  refuseOverlaps(spans)
  return files
}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  return damagedUnlessOpen(async () => {
    const entries: Entry[] = []
    for await (const entry of zip.eachEntry()) {
      entries.push(entry)
    }
    return entries
  })
}

function refuseUnsafe(entry: Entry, names: Set<string>, name: string): void {
  if (entry.isEncrypted()) throw new ImportRefusal('file-encrypted')
  if (!plain.has((entry.externalFileAttributes >>> 16) & FILE_KIND)) {
    throw new ImportRefusal('archive-link')
  }
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    throw new ImportRefusal('archive-packed-otherwise')
  }
  // Two names that one disk takes for the same would hide one file behind the other.
  const same = name.normalize('NFC').toLowerCase()
  if (names.has(same)) throw new ImportRefusal('archive-same-name')
  names.add(same)
  const isFolder = name.endsWith('/')
  if (isFolder && entry.compressedSize > 2) throw new ImportRefusal('archive-lying')
}

/** The packed bytes where the entry's own header says they begin, and all that belongs to the entry. */
async function packedBytes(zip: ZipFile, entry: Entry, bytes: Buffer) {
  const { fileDataStart } = await damagedUnlessOpen(() =>
    zip.readLocalFileHeaderPromise(entry, { minimal: true }),
  )
  const to = fileDataStart + entry.compressedSize
  return {
    packed: bytes.subarray(fileDataStart, to),
    span: { from: entry.relativeOffsetOfLocalHeader, to },
  }
}

/** Entries that share bytes unpack to far more than the archive holds (D. Fifield, "A better zip bomb", 2019). */
function refuseOverlaps(spans: Span[]): void {
  const ordered = spans.toSorted((one, other) => one.from - other.from)
  ordered.forEach(({ from }, at) => {
    if (from < (ordered[at - 1]?.to ?? 0)) throw new ImportRefusal('archive-overlapping')
  })
}

/** yauzl says in English what it found; all of it means a torn archive, but for strong encryption. */
async function damagedUnlessOpen<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    const isEncrypted = error instanceof Error && error.message.includes('encryption')
    throw new ImportRefusal(isEncrypted ? 'file-encrypted' : 'archive-damaged')
  }
}
