import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readKeyring } from '#main/store/keyring/keyring-file.ts'
import type { OpenStore } from '#main/store/open-store.ts'
import { unlockBySignInWord } from '#main/store/keyring/unlock.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { dice, flipBit } from '#support/dice.ts'
import { MANAGER, RECEPTIONIST, freshStore, temporaryFolder } from '#support/fresh-store.ts'
import { NEW_MANAGER, beginRekey } from '#support/rekeyed-store.ts'
import { countOf, seed } from './counts.ts'
import { told } from './told.ts'

const FLIPS = countOf('flips', 200)

/** As it lies there every day, and in the middle of a change of keys. */
const states = {
  'at rest': { who: MANAGER, bring: async (store: OpenStore) => store.addStaffSlot(RECEPTIONIST) },
  'while its keys are changed': {
    who: NEW_MANAGER,
    bring: async (store: OpenStore) => void (await beginRekey(store)),
  },
}

test.each(Object.entries(states))(
  `${FLIPS} of ${FLIPS} keyrings with one bit turned are refused, %s`,
  async (state, { who, bring }) => {
    await using desk = await freshStore()
    await bring(desk.store)
    using elsewhere = temporaryFolder()
    const bytes = readFileSync(storeFiles(desk.folder).keyring)
    const file = join(elsewhere.path, 'keyring.json')
    const roll = dice(seed)
    const opened: number[] = []
    for (let round = 0; round < FLIPS; round += 1) {
      const bit = roll.below(bytes.length * 8)
      writeFileSync(file, flipBit(bytes, bit))
      if (await opens(file, who)) opened.push(bit)
    }
    told(`bits turned in the keyring, ${state}`, {
      tried: FLIPS,
      found: { refused: FLIPS - opened.length },
      lost: opened.length,
    })
    expect(opened).toEqual([])
    writeFileSync(file, bytes)
    expect(await opens(file, who)).toBe(true)
  },
)

type Who = Readonly<{ signInWord: string; password: string }>

async function opens(file: string, { signInWord, password }: Who): Promise<boolean> {
  try {
    await unlockBySignInWord(readKeyring(file), signInWord, password)
    return true
  } catch {
    return false
  }
}
