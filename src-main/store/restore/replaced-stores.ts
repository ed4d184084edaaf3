import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { CHAIN_START } from '../audit/audit-chain.ts'
import { replaceFile } from '../durable-file.ts'
import { anchorAuditHead } from '../keyring/keyring.ts'
import { type KeyringFile, keyringText, readKeyring } from '../keyring/keyring-file.ts'
import { checkKeyringMac } from '../keyring/keyring-mac.ts'
import { dropPending } from '../keyring/pending-keyring.ts'
import type { StoreKeys } from '../keyring/store-keys.ts'
import { type StoreFiles, storeFiles } from '../store-files.ts'

/** `replaced-2026-11-24T17-15-00-000Z`: what a restore put aside, and the day on which. */
const NAME = /^replaced-(\d{4}-\d\d-\d\d)T[\d-]+Z$/

export type ReplacedStore = Readonly<{ folder: string; day: string }>

export function replacedStores(folder: string): readonly ReplacedStore[] {
  return readdirSync(folder).flatMap((name) => {
    const day = NAME.exec(name)?.[1]
    return day ? [{ folder: join(folder, name), day }] : []
  })
}

/**
 * A way in that was taken away opens what a restore put aside no more either: each of those stores of the same key gets
 * the keyring of today, with the head of its own log. One under other keys is left: its slots cannot be told apart.
 */
export function renewReplacedKeyrings(
  files: StoreFiles,
  today: KeyringFile,
  keys: StoreKeys,
): void {
  for (const { folder } of replacedStores(files.folder)) {
    const aside = storeFiles(folder)
    const known = keyringsIn(folder, keys)
    if (known.includes('foreign')) continue
    const own = known.find((ring) => typeof ring === 'object')
    const generation = Math.max(today.generation, own?.generation ?? 0)
    const settled = dropPending({ ...today, generation }, keys)
    const text = keyringText(anchorAuditHead(settled, keys, own?.auditHead ?? CHAIN_START))
    replaceFile(aside.keyring, text)
    rmSync(aside.keyringCopy, { force: true })
  }
}

/** After a change of all keys: they lie under the former ones, which every former password opens. */
export function dropReplacedStores({ folder }: StoreFiles): void {
  for (const replaced of replacedStores(folder)) rmSync(replaced.folder, { recursive: true })
}

/** Whether what was put aside is sealed under other keys: whose slots open it cannot be changed from here. */
export function isUnderOtherKeys(folder: string, keys: StoreKeys): boolean {
  return keyringsIn(folder, keys).includes('foreign')
}

function keyringsIn(folder: string, keys: StoreKeys): (KeyringFile | 'foreign' | 'damaged')[] {
  const { keyring, keyringCopy } = storeFiles(folder)
  return [keyring, keyringCopy]
    .filter((file) => existsSync(file))
    .map((file) => readOwn(file, keys))
}

/** A damaged one tells nothing of itself: the copy of today takes its place. */
function readOwn(file: string, keys: StoreKeys): KeyringFile | 'foreign' | 'damaged' {
  let keyring
  try {
    keyring = readKeyring(file)
  } catch {
    return 'damaged'
  }
  try {
    checkKeyringMac(keyring, keys)
    return keyring
  } catch {
    return 'foreign'
  }
}
