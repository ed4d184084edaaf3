import { hashRaw } from '@node-rs/argon2'
import { z } from 'zod'

/** What one guess costs. Upper limits: a damaged keyring must not make us allocate terabytes. */
export const PasswordCost = z.strictObject({
  memoryKiB: z
    .int()
    .min(8)
    .max(1024 * 1024),
  passes: z.int().min(1).max(20),
  lanes: z.int().min(1).max(4),
})
export type PasswordCost = Readonly<z.infer<typeof PasswordCost>>

/** Argon2id (RFC 9106; the library's default, held by a test vector), 32 bytes, off the event loop. Node's own is missing from Electron. */
export async function argon2id(
  secret: string,
  salt: Uint8Array,
  cost: PasswordCost,
): Promise<Buffer> {
  return hashRaw(secret.normalize('NFC'), {
    memoryCost: cost.memoryKiB,
    timeCost: cost.passes,
    parallelism: cost.lanes,
    outputLen: 32,
    salt,
  })
}
