import { z } from 'zod'
import { CentreProfile } from './centre.contract.ts'
import { command, entrance, query } from './define-message.ts'
import { Done, Id, Version } from './ids.ts'
import { Language } from './language.ts'
import { Role } from './permissions.ts'

export const SignInWord = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[\p{L}\p{N}._-]{2,30}$/u)
export const Password = z.string().min(1).max(200)

/** Why a password is refused; each has words that say what to do instead. */
export const PasswordWeakness = z.enum([
  'too-short',
  'only-digits',
  'repeats-itself',
  'keyboard-row',
  'in-sequence',
  'date',
  'holds-own-words',
  'too-common',
  'name',
  'common-word',
  'known-phrase',
  'guessable',
  /** The one that somebody else chose, or that was in use until now. */
  'as-before',
])
export type PasswordWeakness = z.infer<typeof PasswordWeakness>

export const SignedIn = z.object({
  staffId: Id,
  name: z.string(),
  role: Role,
  mustChange: z.boolean(),
})
export type SignedIn = z.infer<typeof SignedIn>

/** Said only while the practice centre is shown in place of the real one. */
const where = { practice: z.literal(true).optional() }

/** What the window may know before anyone has signed in: nothing personal. */
export const DeskState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('new'), ...where }),
  z.object({
    state: z.literal('locked'),
    /** How a change of keys ended, where it did not end with the desk open. */
    told: z.enum(['keys-not-changed', 'keys-not-changed-full', 'keys-changed']).optional(),
    ...where,
  }),
  /** All keys are being changed: `part` of the stage is done. */
  z.object({
    state: z.literal('renewing'),
    stage: z.enum(['file', 'opening', 'backup']),
    part: z.number().min(0).max(1),
    ...where,
  }),
  z.object({ state: z.literal('open'), signedIn: SignedIn, ...where }),
])
export type DeskState = z.infer<typeof DeskState>

/** What a colleague gets on a slip of paper after a change of keys. */
export const HandedOver = z.object({
  name: z.string(),
  signInWord: z.string(),
  password: z.string(),
})
export type HandedOver = z.infer<typeof HandedOver>

export const NewStaff = z.object({
  name: z.string().trim().min(1).max(80),
  signInWord: SignInWord,
  role: Role,
  post: z.string().trim().max(80),
  room: z.string().trim().max(40).default(''),
  password: Password,
})
export type NewStaff = z.infer<typeof NewStaff>

export const StaffMember = z.object({
  id: Id,
  name: z.string(),
  /** Null for who does not manage the staff: half of what opens the store. */
  signInWord: z.string().nullable(),
  role: Role,
  post: z.string(),
  room: z.string(),
  left: z.boolean(),
  mustChange: z.boolean(),
  version: Version,
})
export type StaffMember = z.infer<typeof StaffMember>

/** As colleagues choose one another. */
export const Colleague = StaffMember.pick({ id: true, name: true, role: true, left: true })
export type Colleague = z.infer<typeof Colleague>

export const NewManager = NewStaff.omit({ role: true })
export type NewManager = z.infer<typeof NewManager>

export const FirstRun = z.object({
  centre: CentreProfile,
  zones: z.array(z.string().trim().min(1).max(80)).max(200),
  manager: NewManager,
})
export type FirstRun = z.infer<typeof FirstRun>

/** The secret fits, and the keyring it fits is older than the store, or is about to be replaced, or was. */
const keysInDoubt = ['keyring-older', 'keys-changed', 'rekey-unfinished'] as const

export const staffContract = {
  'desk.state': entrance({ input: z.object({}), output: DeskState }),
  /** Makes the store; the recovery code must be typed back before the desk opens. */
  'desk.setUp': entrance({
    input: FirstRun,
    output: z.object({ recoveryCode: z.string() }),
    failures: ['already-set-up', 'password-weak', 'picture-unusable', 'disk-full'],
  }),
  /** What was asked for with a new recovery code is done once the code has been typed back from paper. */
  'desk.confirmRecoveryCode': entrance({
    input: z.object({ typed: z.string().max(200) }),
    output: DeskState,
    failures: ['code-differs', 'keys-kept'],
  }),
  'desk.signIn': entrance({
    input: z.object({ signInWord: SignInWord, password: Password }),
    output: DeskState,
    failures: ['sign-in-refused', 'sign-in-wait', 'store-damaged', 'store-newer', ...keysInDoubt],
  }),
  /** Locks: the store closes, keys are zeroed, the window is emptied. Drafts stay, encrypted. */
  'desk.lock': entrance({ input: z.object({}), output: DeskState }),
  /** Said while a password is typed; `known` is what its owner is called. Null: it is good. */
  'desk.weighPassword': entrance({
    input: z.object({
      password: z.string().max(200),
      known: z.array(z.string().max(200)).max(10),
    }),
    output: z.object({ weakness: PasswordWeakness.nullable() }),
  }),
  /** Keys and pointer are at work: the desk does not lock itself yet. */
  'desk.touch': entrance({ input: z.object({}), output: Done }),
  /** Turns to a centre of invented people, beside the real one. */
  'desk.practise': entrance({ input: z.object({ language: Language }), output: DeskState }),
  'desk.stopPractising': entrance({ input: z.object({ wipe: z.boolean() }), output: DeskState }),
  /** Opens nothing yet: the old code is good until the new one has been typed back. */
  'desk.recover': entrance({
    input: z.object({
      recoveryCode: z.string().max(200),
      signInWord: SignInWord,
      password: Password,
    }),
    output: z.object({ recoveryCode: z.string() }),
    failures: [
      'code-differs',
      'sign-in-word-unknown',
      'sign-in-wait',
      'password-weak',
      'store-damaged',
      'store-newer',
      ...keysInDoubt,
    ],
  }),
  /** A new recovery code; in force once it has been typed back. Asks for the password: an unattended window is not enough. */
  'desk.renewCode': entrance({
    permission: 'keys.renew',
    input: z.object({ current: Password }),
    output: z.object({ recoveryCode: z.string() }),
    failures: ['sign-in-refused', 'sign-in-wait'],
  }),
  /** All keys anew, once the new code has been typed back: a new password for who asks, one-time passwords for all others. */
  'desk.renewKeys': entrance({
    permission: 'keys.renew',
    input: z.object({ current: Password, next: Password }),
    output: z.object({ recoveryCode: z.string(), colleagues: z.array(HandedOver) }),
    failures: ['sign-in-refused', 'sign-in-wait', 'password-weak'],
  }),
  /** Breaks off a change of keys while the copy before it is made; later nothing can. */
  'desk.cancelRenewal': entrance({
    permission: 'keys.renew',
    input: z.object({}),
    output: Done,
  }),
  /** When the keys were changed, what is left from before, and on how many managers everything hangs. */
  'staff.keys': query({
    permission: 'keys.renew',
    input: z.object({}),
    output: z.object({
      managers: z.int().min(0),
      renewedAt: z.string().nullable(),
      olderBackups: z.int().min(0),
    }),
  }),
  'staff.listNames': query({
    permission: 'staff.names',
    input: z.object({}),
    output: z.array(Colleague),
  }),
  'staff.list': query({
    permission: 'staff.read',
    input: z.object({}),
    output: z.array(StaffMember),
  }),
  'staff.add': command({
    permission: 'staff.manage',
    input: NewStaff,
    output: StaffMember,
    failures: ['sign-in-word-taken', 'password-weak', 'sign-in-refused', 'sign-in-wait'],
  }),
  'staff.save': command({
    permission: 'staff.manage',
    input: StaffMember.pick({ id: true, name: true, post: true, room: true, version: true }),
    output: StaffMember,
    failures: ['staff-not-found'],
  }),
  'staff.remove': command({
    permission: 'staff.manage',
    input: z.object({ id: Id, version: Version }),
    output: StaffMember,
    failures: ['staff-not-found', 'last-manager', 'cannot-remove-yourself'],
  }),
  'staff.resetPassword': command({
    permission: 'staff.manage',
    input: z.object({ id: Id, password: Password }),
    output: StaffMember,
    failures: ['staff-not-found', 'password-weak', 'sign-in-refused', 'sign-in-wait'],
  }),
  'staff.changePassword': command({
    permission: 'drafts.own',
    input: z.object({ current: Password, next: Password }),
    output: Done,
    failures: ['sign-in-refused', 'sign-in-wait', 'password-weak'],
  }),
}
