import { crc32, createInflateRaw } from 'node:zlib'
import { ImportRefusal } from '../import-refusal.ts'
import { limits } from '../limits.ts'
import type { Packed } from './open-archive.ts'

/** Bytes unpacked at once. */
const PIECE = 64 * 1024

/** What is left of `limits.bytesOut` for all files of one archive. */
export type Room = { bytes: number }

export function newRoom(): Room {
  return { bytes: limits.bytesOut }
}

/**
 * What an archive says it unpacks to is more than it may: refused before a byte is unpacked. One that says less than it
 * holds is refused by `unpack` at the first byte beyond.
 */
function refuseBySizes(files: readonly Packed[]): void {
  let left: number = limits.bytesOut
  for (const { packed, said } of files) {
    left -= said.size
    if (said.size > mostOf(packed)) throw new ImportRefusal('unpacks-too-far')
  }
  if (left < 0) throw new ImportRefusal('unpacks-too-large')
}

function mostOf(packed: Uint8Array): number {
  return Math.max(limits.bytesOfAnyRatio, packed.length * limits.ratio)
}

/**
 * Unpacks piece by piece and stops at the byte that is too many, so that a bomb costs no more memory than a piece.
 * When all pieces have come, size and CRC are as the archive says; else `ImportRefusal`.
 */
export async function* unpack(file: Packed, room: Room): AsyncGenerator<Uint8Array> {
  const most = mostOf(file.packed)
  let size = 0
  let sum = 0
  for await (const piece of piecesOf(file)) {
    size += piece.length
    room.bytes -= piece.length
    if (size > most) throw new ImportRefusal('unpacks-too-far')
    if (room.bytes < 0) throw new ImportRefusal('unpacks-too-large')
    if (size > file.said.size) throw new ImportRefusal('archive-lying')
    sum = crc32(piece, sum)
    yield piece
  }
  if (size !== file.said.size) throw new ImportRefusal('archive-lying')
  if (sum !== file.said.crc32) throw new ImportRefusal('archive-damaged')
}

async function* piecesOf({ packed, isDeflated }: Packed): AsyncGenerator<Uint8Array> {
  if (!isDeflated) {
    yield packed
    return
  }
  const inflate = createInflateRaw({ chunkSize: PIECE })
  inflate.end(packed)
  try {
    yield* inflate
  } catch {
    throw new ImportRefusal('archive-damaged')
  } finally {
    inflate.destroy()
  }
  // Something else lies behind the end of the packed file, within its own bytes.
  if (inflate.bytesWritten !== packed.length) throw new ImportRefusal('archive-lying')
}

/** Goes through the whole file and keeps nothing: what a second reading then holds is known to be bearable. */
export async function proveBearable(files: readonly Packed[]): Promise<void> {
  refuseBySizes(files)
  const room = newRoom()
  for (const file of files) {
    for await (const piece of unpack(file, room)) void piece
  }
}
