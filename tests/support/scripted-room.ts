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
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one of its overloads; nothing asks for the other
  fs.statfsSync = ((path: string) => ({
    ...statfsSync(path),
    bsize: 1,
    bavail: room.freeBytes,
  })) as typeof statfsSync
  syncBuiltinESMExports()
  return room
}
