import { ReferralAct } from '#contract/referral-states.ts'
import { SlipAnswer } from '#contract/referrals-slips.contract.ts'
import type { ReferralEvent } from '#contract/referrals.contract.ts'
import type { CommandContext } from '#main/ipc/context.ts'
import type { BeforeAct } from './before-act.ts'
import * as referrals from './referrals.repository.ts'
import type { NamedEvent } from './referrals.repository.ts'
import type { ReferralEventRow } from './referrals.table.ts'

type Happened = Readonly<{
  kind: ReferralAct
  channel?: string
  remark?: string
  /** Only of what may be taken back. */
  before?: BeforeAct
  undoes?: string
  corrects?: string
}>

/** Everything that happens to a letter stands in its history, with who and when; gives the id by which it is undone. */
export async function recordEvent(
  { db, newId, clock, session }: Pick<CommandContext, 'db' | 'newId' | 'clock' | 'session'>,
  referralId: string,
  { kind, channel = '', remark = '', before, undoes, corrects }: Happened,
): Promise<string> {
  const id = newId()
  await referrals.insertEvent(db, {
    id,
    referral_id: referralId,
    kind,
    at: clock.now(),
    staff_id: session.staffId,
    channel,
    remark,
    before: before ? JSON.stringify(before) : null,
    undoes: undoes ?? null,
    corrects: corrects ?? null,
  })
  return id
}

type Effective<Row> = Omit<Row, 'kind'> & Readonly<{ kind: ReferralAct }>

/** What was done, in order: neither the acts taken back nor their undoing. */
export function effectiveEvents<Row extends ReferralEventRow>(
  rows: readonly Row[],
): Effective<Row>[] {
  const undone = undoneOf(rows)
  return rows
    .filter(({ id, undoes }) => undoes === null && !undone.has(id))
    .map((row) => ({ ...row, kind: ReferralAct.parse(row.kind) }))
}

/** What really happened: no answer either that was written down wrongly. */
export function standingEvents<Row extends ReferralEventRow>(
  rows: readonly Row[],
): Effective<Row>[] {
  const events = effectiveEvents(rows)
  const corrected = new Set(events.map(({ corrects }) => corrects))
  return events.filter(({ id }) => !corrected.has(id))
}

/** The whole history. What was said with an act taken back may belong to another letter: it is left out. */
export function toEvents(rows: readonly NamedEvent[]): ReferralEvent[] {
  const undone = undoneOf(rows)
  const corrected = new Set(effectiveEvents(rows).map(({ corrects }) => corrects))
  return rows.map(({ id, kind, at, staff_name, channel, remark, undoes, corrects }) => {
    const isUndone = undone.has(id)
    return {
      id,
      kind: ReferralAct.parse(kind),
      at,
      staff: staff_name,
      channel: isUndone ? '' : channel,
      remark: isUndone ? '' : remark,
      isUndone,
      isUndo: undoes !== null,
      isCorrected: corrected.has(id),
      isCorrection: corrects !== null,
    }
  })
}

/** Whether that is what a slip said. */
export function isAnswer(kind: string): boolean {
  return SlipAnswer.options.some(({ shape }) => shape.answer.value === kind)
}

function undoneOf(rows: readonly ReferralEventRow[]): ReadonlySet<string | null> {
  return new Set(rows.map(({ undoes }) => undoes))
}
