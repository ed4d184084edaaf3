/** A new release that opens an older store and says each step of the upgrade as it begins. Started and killed by a test. */
import { writeSync } from 'node:fs'
import { migrations } from '#main/store/migrations/index.ts'
import { unlock } from '#main/store/store.ts'
import { MANAGER } from '#support/fresh-store.ts'

const [folder = ''] = process.argv.slice(2)
writeSync(1, 'begun\n')
const told = migrations.map(({ name, up }) => ({
  name,
  up: (db: Parameters<typeof up>[0]) => {
    writeSync(1, `${name}\n`)
    up(db)
  },
}))
const store = await unlock({ folder, ...MANAGER, migrations: told })
writeSync(1, 'done\n')
await store.lock()
