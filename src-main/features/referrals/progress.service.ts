import { type ReferralAct, stateAfter, triesBeforeUnknown } from '#contract/referral-states.ts'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import type { NeedEnding, UnmetReason } from '#contract/lists.ts'
import type { Referral } from '#contract/referrals.contract.ts'
import { endNeed } from '#main/features/needs/needs.service.ts'
import type { CommandContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import type { RefusalOf } from '#main/ipc/refusal.ts'
import { asItWas, type LetterBefore } from './before-act.ts'
import { forgetIfAnswered } from './forget-if-answered.ts'
import { own } from './own-referral.ts'
import { effectiveEvents, recordEvent } from './referral-events.ts'
import { viewReferral } from './referral-view.ts'
import * as referrals from './referrals.repository.ts'
import type { NamedReferral } from './referrals.repository.ts'

type Seen = Readonly<{ id: string; version: number }>
type Moving = Omit<CommandContext, 'refusal'> &
  Readonly<{
    refusal: RefusalOf<'referral-not-found' | 'not-your-case' | 'not-possible-now'>
  }>

export async function deliver(
  context: Context<'referrals.deliver'>,
  { channel, ...seen }: Seen & Readonly<{ channel: string }>,
): Promise<Referral> {
  const before = await move(context, seen, 'deliver')
  await recordEvent(context, seen.id, { kind: 'deliver', channel, before })
  return view(context, seen.id)
}

/** Asked by phone for a slip that did not come, once a day; the third time in vain ends it as unknown. */
export async function askForSlip(
  context: Context<'referrals.askForSlip'>,
  { remark, ...seen }: Seen & Readonly<{ remark: string }>,
): Promise<Referral> {
  await checkNotAskedToday(context, seen)
  const before = await move(context, seen, 'ask', ({ tries }) => ({ tries: tries + 1 }))
  const asking = await recordEvent(context, seen.id, {
    kind: 'ask',
    channel: 'phone',
    remark,
    before,
  })
  if (before.letter.tries + 1 >= triesBeforeUnknown) {
    const then = { id: seen.id, version: seen.version + 1 }
    const tried = await move(context, then, 'give-up', () => ({
      ended_on: context.clock.today(),
      outcome: 'unknown',
    }))
    await recordEvent(context, seen.id, { kind: 'give-up', before: { ...tried, along: [asking] } })
  }
  return view(context, seen.id)
}

/** Three calls within a minute are one try. */
async function checkNotAskedToday(
  { db, clock, centre, refusal }: Context<'referrals.askForSlip'>,
  { id }: Seen,
): Promise<void> {
  const events = effectiveEvents(await referrals.listEvents(db, id))
  const asked = events.findLast(({ kind }) => kind === 'ask')
  if (asked && dayInZone(asked.at, centre.timeZone) === clock.today()) throw refusal('asked-today')
}

export async function withdraw(
  context: Context<'referrals.withdraw'>,
  { reason, ...seen }: Seen & Readonly<{ reason: string }>,
): Promise<Referral> {
  const ended_on = context.clock.today()
  await move(context, seen, 'withdraw', () => ({ reason, ended_on, outcome: 'withdrawn' }))
  await recordEvent(context, seen.id, { kind: 'withdraw', remark: reason })
  return view(context, seen.id)
}

export async function cancel(
  context: Context<'referrals.cancel'>,
  { reason, ...seen }: Seen & Readonly<{ reason: string }>,
): Promise<Referral> {
  const ended_on = context.clock.today()
  const cancelled = { reason, ended_on, outcome: 'cancelled' } as const
  const before = await move(context, seen, 'cancel', () => cancelled)
  await recordEvent(context, seen.id, { kind: 'cancel', remark: reason, before })
  return view(context, seen.id)
}

type Closing = Seen &
  Readonly<{ needEnding?: NeedEnding | undefined; unmetReason: UnmetReason | null }>

/**
 * Closed only with both outcomes: how the referral ended, and how its need did. The refused letters that led to this
 * one are closed with it: their need has ended too.
 */
export async function close(
  context: Context<'referrals.close'>,
  { needEnding, unmetReason, ...seen }: Closing,
): Promise<Referral> {
  const { clock, refusal } = context
  const row = await own(context, seen.id)
  const isNeedOpen = row.need_ending === null
  const need = { id: row.need_id, version: row.need_version }
  if (isNeedOpen) {
    if (needEnding === undefined) throw refusal('need-open')
    await endNeed(context, { ...need, ending: needEnding, unmetReason })
  }
  const before = await move(context, seen, 'close', () => ({ closed_on: clock.today() }))
  const along = await closeEarlier(context, row.after_id)
  await recordEvent(context, seen.id, {
    kind: 'close',
    before: { ...before, need: isNeedOpen ? need : null, along },
  })
  return view(context, seen.id)
}

/** Gives the events of their closing, the newest letter first. */
async function closeEarlier(context: Moving, afterId: string | null): Promise<string[]> {
  const { db, clock } = context
  const row = afterId === null ? undefined : await referrals.findReferral(db, afterId)
  if (!row || !stateAfter(row, 'close')) return []
  const before = await move(context, row, 'close', () => ({ closed_on: clock.today() }))
  const closing = await recordEvent(context, row.id, { kind: 'close', before })
  return [closing, ...(await closeEarlier(context, row.after_id))]
}

export async function reopen(context: Context<'referrals.reopen'>, seen: Seen): Promise<Referral> {
  const before = await move(context, seen, 'reopen', () => ({ closed_on: null }))
  await recordEvent(context, seen.id, { kind: 'reopen', before })
  return view(context, seen.id)
}

type Change = Parameters<typeof referrals.updateReferral>[2]

/** One step of the table of states; gives the letter as it was. */
async function move(
  context: Moving,
  { id, version }: Seen,
  act: ReferralAct,
  changes: (row: NamedReferral) => Change = () => ({}),
): Promise<Readonly<{ letter: LetterBefore }>> {
  const { db, refusal } = context
  const row = await own(context, id)
  const state = stateAfter(row, act)
  if (row.version !== version) throw refusal('stale', { current: await viewReferral(context, row) })
  if (!state) throw refusal('not-possible-now')
  const change = changes(row)
  await referrals.updateReferral(db, row, { ...change, state })
  await forgetIfAnswered(db, id, { state, outcome: change.outcome ?? row.outcome })
  return { letter: asItWas(row) }
}

async function view(context: Moving, id: string): Promise<Referral> {
  return viewReferral(context, await own(context, id))
}
