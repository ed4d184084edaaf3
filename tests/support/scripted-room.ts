import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/** Every disk says that it has so much room left, until it is set otherwise; disposing lets the real ones speak again. */
export function scriptedRoom(): Disposable & { freeBytes: number } {
  const { statfsSync } = fs
  const room = {
    freeBytes: 2 ** 40,
    [Symbol.dispose]: () => {
      fs.statfsSync = statfsSync
      syncBuiltinESMExports()
    },
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all that anything here asks of a disk
  fs.statfsSync = (() => ({ bsize: 1, bavail: room.freeBytes })) as unknown as typeof statfsSync
  syncBuiltinESMExports()
  return room
}
