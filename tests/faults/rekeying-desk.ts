/** A desk that changes all its keys and signs in under the new ones. Started and killed by a test. */
import { writeSync } from 'node:fs'
import { unlock } from '#main/store/store.ts'
import { MANAGER } from '#support/fresh-store.ts'
import { NEW_MANAGER, rekey } from '#support/rekeyed-store.ts'

const [folder = '', recoveryCode = ''] = process.argv.slice(2)
const store = await unlock({ folder, ...MANAGER })
writeSync(1, 'begun\n')
await rekey(store, undefined, recoveryCode)
const renewed = await unlock({ folder, ...NEW_MANAGER })
await renewed.lock()
writeSync(1, 'done\n')
