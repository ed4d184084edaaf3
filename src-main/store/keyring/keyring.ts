import { createHmac, randomBytes } from 'node:crypto'
import type { AtRest } from '../at-rest.ts'
import type { AuditHead } from '../audit/audit-chain.ts'
import { StoreFailure } from '../store-failure.ts'
import type { PasswordCost } from './argon2id.ts'
import type { KeyringFile, Slot } from './keyring-file.ts'
import { keyringMac } from './keyring-mac.ts'
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
  wanted: NewSlot,
): Promise<KeyringFile> {
  const { dbId, cost } = keyring
  const id = slotId(keys, wanted.staffId)
  const word = signInWordOf(wanted.signInWord)
  const others = keyring.slots.filter((slot) => slot.id !== id)
  if (others.some((slot) => slot.signInWord === word)) throw new StoreFailure('sign-in-word-taken')
  const slot = await sealSlot(wanted, { dbId, keys, cost })
  return signed(keyring, keys, { slots: [...others, slot] })
}

/** A slot by itself: the data key sealed under its owner's password. */
export async function sealSlot(
  { staffId, signInWord, password }: NewSlot,
  { dbId, keys, cost }: Readonly<{ dbId: string; keys: StoreKeys; cost: PasswordCost }>,
): Promise<Slot> {
  const id = slotId(keys, staffId)
  const secret = Buffer.concat([keys.data, Buffer.from(staffId)])
  const sealed = await seal(secret, password, { dbId, slotId: id }, cost)
  secret.fill(0)
  return { id, signInWord: signInWordOf(signInWord), seal: sealed }
}

export function removeSlot(keyring: KeyringFile, keys: StoreKeys, staffId: string): KeyringFile {
  const { id } = getSlot(keyring, keys, staffId)
  const slots = keyring.slots.filter((slot) => slot.id !== id)
  if (slots.length === 0) throw new StoreFailure('last-slot')
  return signed(keyring, keys, { slots })
}

/** After an older keyring was found in place of the newest: only these slots stay, and its generation is past what was seen. */
export function keepSlots(
  keyring: KeyringFile,
  keys: StoreKeys,
  staffIds: readonly string[],
  seen: number,
): KeyringFile {
  const kept = new Set(staffIds.map((staffId) => slotId(keys, staffId)))
  const slots = keyring.slots.filter(({ id }) => kept.has(id))
  return signed({ ...keyring, generation: Math.max(seen, keyring.generation) }, keys, { slots })
}

/** Throws `sign-in-refused` unless this is the colleague's password. */
export async function provePassword(
  keyring: KeyringFile,
  keys: StoreKeys,
  { staffId, password }: Readonly<{ staffId: string; password: string }>,
): Promise<Slot> {
  const slot = getSlot(keyring, keys, staffId)
  const known = await unseal(slot.seal, password, { dbId: keyring.dbId, slotId: slot.id })
  if (!known) throw new StoreFailure('sign-in-refused')
  known.fill(0)
  return slot
}

/** Asks for the current password: an unattended window must not be enough. */
export async function changePassword(
  keyring: KeyringFile,
  keys: StoreKeys,
  change: Readonly<{ staffId: string; current: string; next: string }>,
): Promise<KeyringFile> {
  const { staffId, current, next: password } = change
  const slot = await provePassword(keyring, keys, { staffId, password: current })
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

/** Anchors the newest audit row outside the file it is in, and at a lock the file as it is left. */
export function anchorAuditHead(
  keyring: KeyringFile,
  keys: StoreKeys,
  head: AuditHead,
  atRest?: AtRest,
): KeyringFile {
  return signed(keyring, keys, {
    auditHead: head.seq > 0 ? { ...head } : null,
    ...(atRest && { atRest }),
  })
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
  const auditHead = head.seq > 0 ? { ...head } : null
  return signed(keyring, keys, { slots, auditHead, pending: undefined })
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

export async function sealRecovery(
  dbId: string,
  keys: StoreKeys,
  recoveryCode: string,
  cost: PasswordCost,
): Promise<KeyringFile['recovery']> {
  return seal(keys.data, readRecoveryCode(recoveryCode), { dbId, slotId: RECOVERY_SLOT }, cost)
}

type Unsigned = Omit<KeyringFile, 'mac'>

/** The changed keyring, one generation on. */
export function signed(keyring: Unsigned, keys: StoreKeys, change: Partial<Unsigned>): KeyringFile {
  const { v, dbId, generation, cost, slots, recovery, auditHead, pending } = {
    ...keyring,
    ...change,
  }
  const all = { v, dbId, generation: generation + 1, cost, slots, recovery, auditHead }
  const { atRest } = change
  const body = { ...all, ...(pending && { pending }), ...(atRest && { atRest }) }
  return { ...body, mac: keyringMac(body, keys).toString('hex') }
}
