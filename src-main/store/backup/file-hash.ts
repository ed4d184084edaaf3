import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs'
import { type Step, noStep } from '../step.ts'

const PIECE = 1024 * 1024

/** SHA-256 of a file of any size, lower-case hex. */
export function fileSha256(file: string, step: Step = noStep): string {
  const hash = createHash('sha256')
  forEachPiece(file, step, (piece) => void hash.update(piece))
  return hash.digest('hex')
}

/** Copies a file of any size and forces it to the disk; `to` must not be there yet. */
export function copyFile(from: string, to: string, step: Step): void {
  const handle = openSync(to, 'wx', 0o600)
  try {
    forEachPiece(from, step, (piece) => {
      for (let at = 0; at < piece.length;) at += writeSync(handle, piece, at)
    })
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function forEachPiece(file: string, step: Step, use: (piece: Buffer) => void): void {
  const piece = Buffer.allocUnsafe(PIECE)
  const handle = openSync(file, 'r')
  try {
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece)) {
      step()
      use(piece.subarray(0, read))
    }
  } finally {
    closeSync(handle)
  }
}
