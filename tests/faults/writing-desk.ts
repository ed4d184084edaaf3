/** A desk that saves without pause and says so only after each save is on the disk. Started and killed by a test. */
import { writeSync } from 'node:fs'
import { unlock } from '#main/store/store.ts'
import { MANAGER } from '#support/fresh-store.ts'
import { saveAct } from './save-act.ts'

const [folder = '', round = ''] = process.argv.slice(2)
const store = await unlock({ folder, ...MANAGER })
writeSync(1, 'open\n')

for (let act = 0; ; act += 1) {
  const key = `act-${round}-${act}`
  await saveAct(store, key)
  writeSync(1, `${key}\n`)
}
