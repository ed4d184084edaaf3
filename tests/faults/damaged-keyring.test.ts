import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readKeyring } from '#main/store/keyring/keyring-file.ts'
import { unlockBySignInWord } from '#main/store/keyring/unlock.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { dice, flipBit } from '#support/dice.ts'
import { MANAGER, RECEPTIONIST, freshStore, temporaryFolder } from '#support/fresh-store.ts'
import { countOf, seed } from './counts.ts'
import { told } from './told.ts'

const FLIPS = countOf('flips', 200)

test(`${FLIPS} of ${FLIPS} keyrings with one bit turned are refused`, async () => {
  await using desk = await freshStore()
  await desk.store.addStaffSlot(RECEPTIONIST)
  using elsewhere = temporaryFolder()
  const bytes = readFileSync(storeFiles(desk.folder).keyring)
  const file = join(elsewhere.path, 'keyring.json')
  const roll = dice(seed)
  const opened: number[] = []
  for (let round = 0; round < FLIPS; round += 1) {
    const bit = roll.below(bytes.length * 8)
    writeFileSync(file, flipBit(bytes, bit))
    if (await opens(file)) opened.push(bit)
  }
  told('bits turned in the keyring', { refused: FLIPS - opened.length, opened: opened.length })
  expect(opened).toEqual([])
  writeFileSync(file, bytes)
  expect(await opens(file)).toBe(true)
})

async function opens(file: string): Promise<boolean> {
  try {
    await unlockBySignInWord(readKeyring(file), MANAGER.signInWord, MANAGER.password)
    return true
  } catch {
    return false
  }
}
