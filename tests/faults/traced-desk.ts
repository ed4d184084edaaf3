/** A whole sitting at a desk: sign in, save, lock. Says each save once it is on the disk. Run under strace by a test. */
import { writeSync } from 'node:fs'
import { unlock } from '#main/store/store.ts'
import { MANAGER } from '#support/fresh-store.ts'
import { saveAct } from './save-act.ts'

const [folder = '', acts = '', synchronous = 'FULL'] = process.argv.slice(2)
const store = await unlock({ folder, ...MANAGER })
store.raw.pragma(`synchronous = ${synchronous}`)
for (let act = 0; act < Number(acts); act += 1) {
  await saveAct(store, `act-${act}`)
  writeSync(1, `act-${act}\n`)
}
await store.lock()
