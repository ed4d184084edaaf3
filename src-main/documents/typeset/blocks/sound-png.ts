import { crc32, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** More would fill the memory before it fills a letterhead. */
const MOST_BYTES = 64 * 1024 * 1024

/** Samples of a pixel, by colour type (PNG, table 11.1). */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
const PALETTE = 3

/** Where each pass begins and how far it steps, across and down (PNG, 8.2). */
const WHOLE = [[0, 0, 1, 1]] as const
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

type Chunk = Readonly<{ type: string; data: Buffer }>
type Head = Readonly<{ width: number; height: number; bitsOfPixel: number; isInterlaced: boolean }>

/**
 * Whether a PNG is whole, down to the filter of its last row. pdfkit unpacks a transparent one behind our back, where
 * an error cannot be caught and ends the program.
 */
export function isSoundPng(bytes: Uint8Array): boolean {
  try {
    const chunks = chunksOf(Buffer.from(bytes))
    const head = headOf(chunks)
    const packed = chunks.flatMap(({ type, data }) => (type === 'IDAT' ? [data] : []))
    const rows = inflateSync(Buffer.concat(packed), { maxOutputLength: MOST_BYTES })
    return head !== undefined && holdsEveryRow(rows, head)
  } catch {
    return false
  }
}

/** Throws where the file ends in the middle of a chunk or a checksum is wrong. */
function chunksOf(png: Buffer): Chunk[] {
  if (!png.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return []
  const chunks: Chunk[] = []
  for (let at = SIGNATURE.length; chunks.at(-1)?.type !== 'IEND';) {
    const end = at + 8 + png.readUInt32BE(at)
    if (png.readUInt32BE(end) !== crc32(png.subarray(at + 4, end))) throw new RangeError('CRC')
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, end) })
    at = end + 4
  }
  return chunks
}

function headOf(chunks: readonly Chunk[]): Head | undefined {
  const [first] = chunks
  if (first?.type !== 'IHDR') return undefined
  const [bits = 0, colour = 0, , , interlace = 0] = first.data.subarray(8)
  const samples = SAMPLES[colour]
  const lacksPalette = colour === PALETTE && !chunks.some(({ type }) => type === 'PLTE')
  if (!samples || lacksPalette) return undefined
  const [width, height] = [first.data.readUInt32BE(0), first.data.readUInt32BE(4)]
  return { width, height, bitsOfPixel: bits * samples, isInterlaced: interlace === 1 }
}

/** A row is its filter, 0 to 4, and its pixels. */
function holdsEveryRow(rows: Buffer, head: Head): boolean {
  let at = 0
  for (const [left, top, across, down] of head.isInterlaced ? ADAM7 : WHOLE) {
    const pixels = Math.ceil((head.width - left) / across)
    const count = pixels > 0 ? Math.ceil((head.height - top) / down) : 0
    for (let row = 0; row < count; row++) {
      if (!(Number(rows[at]) <= 4)) return false
      at += 1 + Math.ceil((pixels * head.bitsOfPixel) / 8)
    }
  }
  return at > 0 && at === rows.length
}
