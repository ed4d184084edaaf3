import { partsOf } from '#contract/calendar/calendar-day.ts'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import { stateAfter } from '#contract/referral-states.ts'
import type { ReferralContent } from '#contract/referral-content.ts'
import type { Referral } from '#contract/referrals.contract.ts'
import { nextOutgoingNumber } from '#main/features/centre/centre.service.ts'
import {
  freezePaper,
  listPapersOfReferral,
  withdrawPapersOfReferral,
} from '#main/features/documents/papers.service.ts'
import { forgetHalfTyped } from '#main/features/drafts/drafts.service.ts'
import { checkDayAhead } from '#main/ipc/check-day.ts'
import type { Context } from '#main/ipc/handlers.ts'
import type { CommandContext } from '#main/ipc/context.ts'
import type { Facts, Issuing } from './compose.ts'
import { factsOf } from './facts.ts'
import { own } from './own-referral.ts'
import { contentColumns, contentOf, viewReferral } from './referral-view.ts'
import * as referrals from './referrals.repository.ts'
import type { NamedReferral } from './referrals.repository.ts'
import { recordEvent } from './referral-events.ts'
import { setSheets } from './set-sheets.ts'
import { newShortCode } from './short-code.ts'

/** Stands for the code of a letter that has none yet. */
const noCode = '···-···'

/** Both sheets as they would be printed now. */
export async function previewReferral(
  context: Context<'referrals.preview'>,
  content: ReferralContent,
) {
  const { clock, parts } = context
  const facts = await factsOf(context, content)
  const { letter, slip } = await setSheets(context, facts, {
    madeAt: clock.now(),
    day: clock.today(),
    shortCode: noCode,
    outgoingNumber: null,
    replaces: null,
  })
  return {
    letter: { token: parts.press.keepPreview(letter.bytes), pages: letter.pages },
    slip: { token: parts.press.keepPreview(slip.bytes), pages: slip.pages },
  }
}

type Seen = Readonly<{ id: string; version: number }>

/** From here on the letter has a number and a code, and both sheets are frozen. */
export async function issueReferral(
  context: Context<'referrals.issue'>,
  seen: Seen,
): Promise<Referral> {
  const { db, clock, centre, refusal } = context
  const row = await current(context, seen)
  const state = stateAfter(row, 'issue')
  if (!state) throw refusal('not-possible-now')
  const facts = await factsOf(context, contentOf(row))
  checkDays(context, facts.content)
  const year = partsOf(clock.today(), centre.calendar).year
  const issuing = {
    madeAt: clock.now(),
    day: clock.today(),
    shortCode: await unusedCode(db),
    outgoingNumber: await nextOutgoingNumber(db, year),
    replaces: null,
  }
  await freeze(context, row.id, { facts, issuing, edition: 1 })
  await referrals.updateReferral(db, seen, {
    state,
    short_code: issuing.shortCode,
    outgoing_number: issuing.outgoingNumber,
    issued_on: issuing.day,
    consent_id: facts.consents[0]?.id ?? null,
  })
  await forgetHalfTyped(db, row.id)
  await recordEvent(context, row.id, { kind: 'issue' })
  return viewReferral(context, await own(context, row.id))
}

type Reissuing = Seen & Readonly<{ content: ReferralContent; change: string }>

/** The wrong sheets no longer hold; the next edition carries the same number and code and says what changed. */
export async function reissueReferral(
  context: Context<'referrals.reissue'>,
  { id, version, content, change }: Reissuing,
): Promise<Referral> {
  const { db, clock, centre, refusal } = context
  const row = await current(context, { id, version })
  const state = stateAfter(row, 'reissue')
  const { short_code, outgoing_number } = row
  if (!state || short_code === null || outgoing_number === null) throw refusal('not-possible-now')
  const wanted = { ...content, needId: row.need_id }
  const facts = await factsOf(context, wanted, change)
  checkDays(context, wanted, contentOf(row))
  const before = (await listPapersOfReferral(db, id)).findLast(
    ({ kind }) => kind === 'referral-letter',
  )
  const edition = (before?.edition ?? 0) + 1
  const day = dayInZone(before?.issued_at ?? clock.now(), centre.timeZone)
  const issuing = {
    madeAt: clock.now(),
    day: clock.today(),
    shortCode: short_code,
    outgoingNumber: outgoing_number,
    replaces: { edition, day, change },
  }
  await withdrawPapersOfReferral(db, id, { at: clock.now(), why: change })
  await freeze(context, id, { facts, issuing, edition })
  await referrals.updateReferral(
    db,
    { id, version },
    {
      ...contentColumns(wanted),
      state,
      consent_id: facts.consents[0]?.id ?? null,
    },
  )
  await recordEvent(context, id, { kind: 'reissue', remark: change })
  return viewReferral(context, await own(context, id))
}

async function current(
  context: Context<'referrals.issue'>,
  { id, version }: Seen,
): Promise<NamedReferral> {
  const row = await own(context, id)
  if (row.version === version) return row
  throw context.refusal('stale', { current: await viewReferral(context, row) })
}

/** What goes out asks for nothing on a day that has passed, unless it stood so in the edition before. */
function checkDays(
  context: Context<'referrals.issue'>,
  content: ReferralContent,
  before?: ReferralContent,
): void {
  for (const field of ['answerBy', 'appointmentOn'] as const) {
    const day = content[field]
    if (day !== before?.[field]) checkDayAhead(context, { field, day })
  }
}

type Frozen = Readonly<{
  facts: Facts
  issuing: Issuing & Readonly<{ outgoingNumber: string }>
  edition: number
}>

async function freeze(
  context: Context<'referrals.issue'>,
  referralId: string,
  { facts, issuing, edition }: Frozen,
): Promise<void> {
  const { letter, slip } = await setSheets(context, facts, issuing)
  const paper = {
    personId: facts.person.id,
    referralId,
    outgoingNumber: issuing.outgoingNumber,
    edition,
  }
  const { letterLanguage, slipLanguage } = facts.content
  await freezePaper(context, letter, {
    ...paper,
    kind: 'referral-letter',
    language: letterLanguage,
  })
  await freezePaper(context, slip, { ...paper, kind: 'client-slip', language: slipLanguage })
}

async function unusedCode(db: CommandContext['db']): Promise<string> {
  const code = newShortCode()
  return (await referrals.findReferralByCode(db, code)) ? unusedCode(db) : code
}
