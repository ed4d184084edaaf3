import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runHere } from '#main/jobs/run-here.ts'
import type { PasswordCost } from '#main/store/keyring/argon2id.ts'
import { type NewStore, createStore } from '#main/store/store.ts'
import type { OpenStore } from '#main/store/open-store.ts'
import { wholeSchema } from './whole-schema.ts'

/** A millisecond a guess instead of a quarter of a second. */
export const CHEAP: PasswordCost = { memoryKiB: 64, passes: 1, lanes: 1 }

export const MANAGER = {
  id: '0198c0de-0000-7000-8000-000000000001',
  signInWord: 'jana',
  password: 'modrá lampa nad stolom',
  role: 'manager',
} as const

export const RECEPTIONIST = {
  staffId: '0198c0de-0000-7000-8000-000000000002',
  signInWord: 'desk',
  password: 'four quiet green trains',
} as const

/** An empty folder that `dispose` removes. */
export function temporaryFolder(): Disposable & Readonly<{ path: string }> {
  const path = mkdtempSync(join(tmpdir(), 'okno-test-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}

/** A real encrypted store in a temporary folder, locked and removed at the end of the test. */
export async function freshStore(
  order: Partial<NewStore> = {},
): Promise<AsyncDisposable & Readonly<{ folder: string; store: OpenStore; recoveryCode: string }>> {
  const temporary = temporaryFolder()
  const folder = join(temporary.path, 'store')
  const made = await createStore({
    folder,
    staff: MANAGER,
    cost: CHEAP,
    runWork: runHere,
    migrations: wholeSchema(),
    ...order,
  })
  return {
    folder,
    store: made.opened,
    recoveryCode: made.recoveryCode,
    [Symbol.asyncDispose]: async () => {
      await made.opened.lock().catch(() => undefined)
      temporary[Symbol.dispose]()
    },
  }
}
