import type { Language } from '#contract/language.ts'
import type { DeskState, FirstRun, HandedOver, PasswordWeakness } from '#contract/staff.contract.ts'
import { UnusablePicture } from '#main/documents/typeset/blocks/picture.ts'
import type { Context } from '#main/ipc/handlers.ts'
import { WeakPassword } from './passwords/weak-password.ts'
import { StoreFailure, type StoreFailureCode } from '#main/store/store-failure.ts'

export async function setUp(
  { entrance, refusal }: Context<'desk.setUp'>,
  firstRun: FirstRun,
): Promise<{ recoveryCode: string }> {
  if ((await entrance.state()).state !== 'new') throw refusal('already-set-up')
  try {
    return { recoveryCode: await entrance.prepare(firstRun) }
  } catch (error) {
    throw error instanceof UnusablePicture ? refusal('picture-unusable') : asWeak(refusal, error)
  }
}

export async function confirmRecoveryCode(
  { entrance, refusal }: Context<'desk.confirmRecoveryCode'>,
  { typed }: Readonly<{ typed: string }>,
): Promise<DeskState> {
  const kept = { cancelled: () => refusal('keys-kept') }
  if (!(await orRefuse(kept, () => entrance.confirm(typed)))) throw refusal('code-differs')
  return entrance.state()
}

export async function signIn(
  { entrance, refusal }: Context<'desk.signIn'>,
  { signInWord, password }: Readonly<{ signInWord: string; password: string }>,
): Promise<DeskState> {
  const failures = {
    ...brokenStore(refusal),
    ...keysInDoubt(refusal),
    'sign-in-refused': () => refusal('sign-in-refused'),
    'sign-in-must-wait': (told: Told) => refusal('sign-in-wait', { details: told }),
  }
  await orRefuse(failures, () => entrance.signIn(signInWord, password))
  return entrance.state()
}

export async function recover(
  { entrance, refusal }: Context<'desk.recover'>,
  asked: Readonly<{ recoveryCode: string; signInWord: string; password: string }>,
): Promise<{ recoveryCode: string }> {
  const failures = {
    ...brokenStore(refusal),
    ...keysInDoubt(refusal),
    'sign-in-refused': () => refusal('code-differs'),
    'recovery-code-mistyped': () => refusal('code-differs'),
    'no-such-slot': () => refusal('sign-in-word-unknown'),
    'sign-in-must-wait': (told: Told) => refusal('sign-in-wait', { details: told }),
  }
  const { recoveryCode, signInWord, password } = asked
  return orRefuse(failures, async () => {
    try {
      return { recoveryCode: await entrance.recover(recoveryCode, signInWord, password) }
    } catch (error) {
      throw asWeak(refusal, error)
    }
  })
}

export async function renewCode(
  { entrance, refusal }: Context<'desk.renewCode'>,
  { current }: Readonly<{ current: string }>,
): Promise<{ recoveryCode: string }> {
  return orRefuse(wrongPassword(refusal), async () => ({
    recoveryCode: await entrance.renewCode(current),
  }))
}

export async function renewKeys(
  { entrance, refusal }: Context<'desk.renewKeys'>,
  { current, next }: Readonly<{ current: string; next: string }>,
): Promise<{ recoveryCode: string; colleagues: HandedOver[] }> {
  return orRefuse(wrongPassword(refusal), async () => {
    try {
      return await entrance.renewKeys(current, next)
    } catch (error) {
      throw asWeak(refusal, error)
    }
  })
}

export async function cancelRenewal({
  entrance,
}: Context<'desk.cancelRenewal'>): Promise<Record<string, never>> {
  entrance.cancelRenewal()
  return {}
}

export async function weighPassword(
  { entrance }: Context<'desk.weighPassword'>,
  { password, known }: Readonly<{ password: string; known: readonly string[] }>,
): Promise<{ weakness: PasswordWeakness | null }> {
  return { weakness: (await entrance.weighPassword(password, known)) ?? null }
}

/** Nothing happens but that the desk knows somebody is there. */
export async function touch({ entrance }: Context<'desk.touch'>): Promise<Record<string, never>> {
  entrance.touch()
  return {}
}

export async function practise(
  { entrance }: Context<'desk.practise'>,
  { language }: Readonly<{ language: Language }>,
): Promise<DeskState> {
  await entrance.practise(language)
  return entrance.state()
}

export async function stopPractising(
  { entrance }: Context<'desk.stopPractising'>,
  { wipe }: Readonly<{ wipe: boolean }>,
): Promise<DeskState> {
  await entrance.stopPractising(wipe)
  return entrance.state()
}

export async function lock({ entrance }: Context<'desk.lock'>): Promise<DeskState> {
  await entrance.lock()
  return entrance.state()
}

type Told = Readonly<Record<string, string | number>>
type Failures = Partial<Record<StoreFailureCode, (told: Told) => Error>>

type RefusalWith<Code extends string> = (code: Code, told?: Readonly<{ details: Told }>) => Error

/** The reason picks among the wordings of the refusal. */
function asWeak(refusal: RefusalWith<'password-weak'>, error: unknown): unknown {
  if (!(error instanceof WeakPassword)) return error
  return refusal('password-weak', { details: { context: error.weakness } })
}

/** A store that no password opens: what to do is the same, whichever part of it is gone. */
function brokenStore(refusal: RefusalWith<'store-damaged' | 'store-newer'>): Failures {
  const damaged = () => refusal('store-damaged')
  const newer = () => refusal('store-newer')
  return {
    'store-damaged': damaged,
    'store-foreign': damaged,
    'store-missing': damaged,
    'keyring-damaged': damaged,
    'keyring-missing': damaged,
    'keyring-from-newer-release': newer,
    'store-from-newer-release': newer,
  }
}

function wrongPassword(refusal: RefusalWith<'sign-in-refused' | 'sign-in-wait'>): Failures {
  return {
    'sign-in-refused': () => refusal('sign-in-refused'),
    'sign-in-must-wait': (told: Told) => refusal('sign-in-wait', { details: told }),
  }
}

/** The secret fits; the keyring it fits is not the one in force. */
function keysInDoubt(
  refusal: RefusalWith<'keyring-older' | 'keys-changed' | 'rekey-unfinished'>,
): Failures {
  return {
    'keyring-older': () => refusal('keyring-older'),
    'keys-changed': () => refusal('keys-changed'),
    'rekey-unfinished': () => refusal('rekey-unfinished'),
  }
}

/** What the store refuses, in the words of the message that asked. */
async function orRefuse<T>(failures: Failures, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const refuse = error instanceof StoreFailure ? failures[error.code] : undefined
    throw error instanceof StoreFailure && refuse ? refuse(error.fields) : error
  }
}
