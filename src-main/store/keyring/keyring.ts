import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { AuditHead } from '../audit/audit-chain.ts'
import { canonicalJson } from '../canonical-json.ts'
import { StoreFailure } from '../store-failure.ts'
import type { PasswordCost } from './argon2id.ts'
import type { KeyringFile, Slot } from './keyring-file.ts'
import { readRecoveryCode } from './recovery-code.ts'
import { seal, unseal } from './seal.ts'
import { DATA_KEY_BYTES, type StoreKeys, deriveKeys } from './store-keys.ts'

export type NewSlot = Readonly<{ staffId: string; signInWord: string; password: string }>

/** The name of the recovery slot in what its seal is bound to. */
export const RECOVERY_SLOT = 'recovery'

/** A keyring with a fresh random data key, one staff member and the recovery code. */
export async function createKeyring(
  dbId: string,
  first: NewSlot,
  recoveryCode: string,
  cost: PasswordCost,
): Promise<Readonly<{ keyring: KeyringFile; keys: StoreKeys }>> {
  const keys = deriveKeys(randomBytes(DATA_KEY_BYTES))
  const recovery = await sealRecovery(dbId, keys, recoveryCode, cost)
  const bare = { v: 1, dbId, generation: 0, cost, slots: [], recovery, auditHead: null } as const
  return { keyring: await addSlot(signed(bare, keys, {}), keys, first), keys }
}

/** Gives a staff member a slot; one who had one gets a new one in its place. */
export async function addSlot(
  keyring: KeyringFile,
  keys: StoreKeys,
  { staffId, signInWord, password }: NewSlot,
): Promise<KeyringFile> {
  const id = slotId(keys, staffId)
  const word = signInWordOf(signInWord)
  const others = keyring.slots.filter((slot) => slot.id !== id)
  if (others.some((slot) => slot.signInWord === word)) throw new StoreFailure('sign-in-word-taken')
  const secret = Buffer.concat([keys.data, Buffer.from(staffId)])
  const sealed = await seal(secret, password, { dbId: keyring.dbId, slotId: id }, keyring.cost)
  secret.fill(0)
  const slot: Slot = { id, signInWord: word, seal: sealed }
  return signed(keyring, keys, { slots: [...others, slot] })
}

export function removeSlot(keyring: KeyringFile, keys: StoreKeys, staffId: string): KeyringFile {
  const { id } = getSlot(keyring, keys, staffId)
  const slots = keyring.slots.filter((slot) => slot.id !== id)
  if (slots.length === 0) throw new StoreFailure('last-slot')
  return signed(keyring, keys, { slots })
}

/** Asks for the current password: an unattended window must not be enough. */
export async function changePassword(
  keyring: KeyringFile,
  keys: StoreKeys,
  change: Readonly<{ staffId: string; current: string; next: string }>,
): Promise<KeyringFile> {
  const slot = getSlot(keyring, keys, change.staffId)
  const known = await unseal(slot.seal, change.current, { dbId: keyring.dbId, slotId: slot.id })
  if (!known) throw new StoreFailure('sign-in-refused')
  known.fill(0)
  const { staffId, next: password } = change
  return addSlot(keyring, keys, { staffId, signInWord: slot.signInWord, password })
}

/** Gives the store a new recovery code; the old one opens nothing any more. */
export async function replaceRecoveryCode(
  keyring: KeyringFile,
  keys: StoreKeys,
  recoveryCode: string,
): Promise<KeyringFile> {
  const recovery = await sealRecovery(keyring.dbId, keys, recoveryCode, keyring.cost)
  return signed(keyring, keys, { recovery })
}

/** Anchors the newest audit row outside the file it is in. */
export function anchorAuditHead(
  keyring: KeyringFile,
  keys: StoreKeys,
  head: AuditHead,
): KeyringFile {
  return signed(keyring, keys, { auditHead: head.seq > 0 ? { ...head } : null })
}

/** What a backup carries: managers and the recovery code, so that old disks do not open for former staff. */
export function reducedForBackup(
  keyring: KeyringFile,
  keys: StoreKeys,
  managerIds: readonly string[],
  head: AuditHead,
): KeyringFile {
  const kept = new Set(managerIds.map((staffId) => slotId(keys, staffId)))
  const slots = keyring.slots.filter((slot) => kept.has(slot.id))
  return signed(keyring, keys, { slots, auditHead: head.seq > 0 ? { ...head } : null })
}

/** Throws `keyring-damaged` unless the whole file is as the holder of the data key wrote it. */
export function checkKeyringMac(keyring: KeyringFile, keys: StoreKeys): void {
  const { mac, ...body } = keyring
  if (!timingSafeEqual(Buffer.from(mac, 'hex'), macOf(body, keys))) {
    throw new StoreFailure('keyring-damaged')
  }
}

export function hasSlot(keyring: KeyringFile, keys: StoreKeys, staffId: string): boolean {
  const id = slotId(keys, staffId)
  return keyring.slots.some((slot) => slot.id === id)
}

/** A sign-in word as it is kept and compared: capitals and accents of the keyboard do not matter. */
export function signInWordOf(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase()
}

function getSlot(keyring: KeyringFile, keys: StoreKeys, staffId: string): Slot {
  const id = slotId(keys, staffId)
  const slot = keyring.slots.find((candidate) => candidate.id === id)
  if (!slot) throw new StoreFailure('no-such-slot')
  return slot
}

function slotId(keys: StoreKeys, staffId: string): string {
  const mac = createHmac('sha256', keys.keyring).update(`slot/v1|${staffId}`).digest('hex')
  return mac.slice(0, 32)
}

async function sealRecovery(
  dbId: string,
  keys: StoreKeys,
  recoveryCode: string,
  cost: PasswordCost,
): Promise<KeyringFile['recovery']> {
  return seal(keys.data, readRecoveryCode(recoveryCode), { dbId, slotId: RECOVERY_SLOT }, cost)
}

type Unsigned = Omit<KeyringFile, 'mac'>

function signed(keyring: Unsigned, keys: StoreKeys, change: Partial<Unsigned>): KeyringFile {
  const { v, dbId, generation, cost, slots, recovery, auditHead } = { ...keyring, ...change }
  const body = { v, dbId, generation: generation + 1, cost, slots, recovery, auditHead }
  return { ...body, mac: macOf(body, keys).toString('hex') }
}

function macOf(body: Unsigned, keys: StoreKeys): Buffer {
  return createHmac('sha256', keys.keyring)
    .update(`keyring/v1|${canonicalJson(body)}`)
    .digest()
}
