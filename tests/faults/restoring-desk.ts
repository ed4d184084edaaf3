/** Restores a backup and is killed at one of the steps by which files change their names. Started by a test. */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const [folder = '', backup = '', step = ''] = process.argv.slice(2)

let isArmed = false
let renames = 0
let decided = -1
const { renameSync } = fs
fs.renameSync = (from, to) => {
  if (!isArmed) return renameSync(from, to)
  // Before and after each rename: an even number is before, an odd one after.
  const dieAt = Number(step)
  if (renames * 2 === dieAt) process.kill(process.pid, 'SIGKILL')
  renameSync(from, to)
  if (String(to).endsWith('restore.ready')) decided = renames * 2 + 1
  if (renames * 2 + 1 === dieAt) process.kill(process.pid, 'SIGKILL')
  renames += 1
}
syncBuiltinESMExports()

const { closedDesk, password } = await import('#support/closed-desk.ts')
const desk = closedDesk({ folder })
const key = { kind: 'password', signInWord: 'manager', password } as const
await desk.send('restore.prove', { folder: backup, key })
isArmed = true
await desk.send('restore.begin', {})
fs.writeSync(1, `whole ${renames * 2} ${decided}\n`)
process.exit(0)
