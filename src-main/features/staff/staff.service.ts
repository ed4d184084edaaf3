import type { NewStaff, PasswordWeakness, StaffMember } from '#contract/staff.contract.ts'
import { forgetDraftsOf, forgetHalfTyped } from '#main/features/drafts/drafts.service.ts'
import type { Context } from '#main/ipc/handlers.ts'
import { forgetRepliesAbout } from '#main/ipc/requests.repository.ts'
import { StoreFailure } from '#main/store/store-failure.ts'
import * as staff from './staff.repository.ts'
import type { StaffRow } from './staff.table.ts'

/** The row first, the slot in the keyring last: a failure of either leaves neither. */
export async function addStaff(
  context: Context<'staff.add'>,
  { password, ...wanted }: NewStaff,
): Promise<StaffMember> {
  const { db, clock, newId, parts, refusal } = context
  await requireStrong(context, password, wanted)
  if (await staff.findBySignInWord(db, wanted.signInWord)) throw refusal('sign-in-word-taken')
  const row = await staff.insertStaff(db, newStaffRow(newId(), wanted, clock.now(), true))
  const { signInWord } = wanted
  await asRefusals(refusal, () =>
    parts.keys.addStaffSlot({ staffId: row.id, signInWord, password }),
  )
  return toMember(row)
}

export async function saveStaff(
  { db, refusal }: Context<'staff.save'>,
  change: Pick<StaffMember, 'id' | 'name' | 'post' | 'room' | 'version'>,
): Promise<StaffMember> {
  const current = await staff.findStaff(db, change.id)
  if (!current) throw refusal('staff-not-found')
  const { name, post, room } = change
  const saved = await staff.updateStaff(db, change, { name, post, room })
  if (!saved) throw refusal('stale', { current: toMember(current) })
  await forgetRepliesAbout(db, change.id)
  return toMember(saved)
}

/** Takes the key away; what the person recorded stays under their name. */
export async function removeStaff(
  { db, clock, session, parts, refusal }: Context<'staff.remove'>,
  who: Pick<StaffMember, 'id' | 'version'>,
): Promise<StaffMember> {
  if (who.id === session.staffId) throw refusal('cannot-remove-yourself')
  const everyone = await staff.listStaff(db)
  const current = everyone.find(({ id }) => id === who.id)
  if (!current) throw refusal('staff-not-found')
  const managers = everyone.filter(({ role, left_at }) => role === 'manager' && !left_at)
  if (current.role === 'manager' && managers.length < 2) throw refusal('last-manager')

  const saved = await staff.updateStaff(db, who, { left_at: clock.now() })
  if (!saved) throw refusal('stale', { current: toMember(current) })
  await forgetHalfTyped(db, who.id)
  await forgetDraftsOf(db, who.id)
  await parts.keys.removeStaffSlot(who.id)
  return toMember(saved)
}

/** A manager gives a colleague a one-time password, to be changed at the next sign-in. */
export async function resetPassword(
  context: Context<'staff.resetPassword'>,
  { id, password }: Readonly<{ id: string; password: string }>,
): Promise<StaffMember> {
  const { db, parts, refusal } = context
  const current = await staff.findStaff(db, id)
  if (!current || current.left_at) throw refusal('staff-not-found')
  await requireStrong(context, password, toMember(current))
  const saved = await staff.updateStaff(db, current, { must_change: 1 })
  const slot = { staffId: id, signInWord: current.sign_in_word, password }
  await asRefusals(refusal, () => parts.keys.addStaffSlot(slot))
  return toMember(saved ?? current)
}

export async function changeOwnPassword(
  context: Context<'staff.changePassword'>,
  { current, next }: Readonly<{ current: string; next: string }>,
): Promise<Record<string, never>> {
  const { db, session, parts, refusal, afterCommit } = context
  const row = await staff.findStaff(db, session.staffId)
  if (row) {
    if (next === current) throw asWeak(refusal, 'as-before')
    await requireStrong(context, next, toMember(row))
    await staff.updateStaff(db, row, { must_change: 0 })
  }
  await asRefusals(refusal, () =>
    parts.keys.changePassword({ staffId: session.staffId, current, next }),
  )
  afterCommit(() => parts.passwordChanged())
  return {}
}

type StrengthContext = Pick<Context<'staff.add'>, 'parts' | 'centre'> &
  Readonly<{ refusal: KeyRefusal }>

/** Neither a common word nor what anybody who knows the colleague would try. */
async function requireStrong(
  { parts, centre, refusal }: StrengthContext,
  password: string,
  { name, signInWord }: Readonly<{ name: string; signInWord: string | null }>,
): Promise<void> {
  const weakness = await parts.weighPassword(password, [name, signInWord ?? '', centre.name])
  if (weakness) throw asWeak(refusal, weakness)
}

/** The reason picks among the wordings of the refusal. */
function asWeak(refusal: KeyRefusal, weakness: PasswordWeakness): Error {
  return refusal('password-weak', { details: { context: weakness } })
}

type WantedStaff = Omit<NewStaff, 'password'>

export function newStaffRow(
  id: string,
  { name, signInWord, role, post, room }: WantedStaff,
  now: string,
  mustChange: boolean,
): StaffRow {
  return {
    id,
    name,
    sign_in_word: signInWord,
    role,
    post,
    room,
    created_at: now,
    left_at: null,
    must_change: mustChange ? 1 : 0,
    version: 1,
  }
}

export function toMember(row: StaffRow): StaffMember {
  return {
    id: row.id,
    name: row.name,
    signInWord: row.sign_in_word,
    role: row.role,
    post: row.post,
    room: row.room,
    left: row.left_at !== null,
    mustChange: row.must_change === 1,
    version: row.version,
  }
}

type KeyRefusal = (
  code: 'password-weak' | 'sign-in-refused' | 'sign-in-wait',
  told?: Readonly<{ details: Readonly<Record<string, string | number>> }>,
) => Error

/** What the keyring refuses, in the words of the message that asked. */
async function asRefusals(refusal: KeyRefusal, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error
    if (error.code === 'sign-in-refused') throw refusal('sign-in-refused')
    if (error.code === 'sign-in-must-wait') throw refusal('sign-in-wait')
    throw error
  }
}
