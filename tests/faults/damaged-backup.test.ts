import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deskWithBackup } from '#support/desk-with-backup.ts'
import { dice, flipBit } from '#support/dice.ts'
import { countOf, seed } from './counts.ts'
import { told } from './told.ts'

const FLIPS = countOf('flips', 30)

test.each(['okno.db', 'keyring.json', 'manifest.json'])(
  `a backup whose %s has one bit turned is refused, ${FLIPS} of ${FLIPS}`,
  async (name) => {
    await using desk = await deskWithBackup()
    const file = join(desk.report.folder, name)
    const bytes = readFileSync(file)
    const roll = dice(seed)
    for (let round = 0; round < FLIPS; round += 1) {
      writeFileSync(file, flipBit(bytes, roll.below(bytes.length * 8)))
      await expect(desk.check()).rejects.toThrow(
        /^(backup-damaged|keyring-damaged|keyring-from-newer-release)$/,
      )
    }
    told(`bits turned in ${name} of a backup`, {
      tried: FLIPS,
      found: { refused: FLIPS },
      lost: 0,
    })
    writeFileSync(file, bytes)
    expect(await desk.check()).toMatchObject({ v: 1 })
  },
)
