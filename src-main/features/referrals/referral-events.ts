import { ReferralAct } from '#contract/referral-states.ts'
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
}>

/** Everything that happens to a letter stands in its history, with who and when; gives the id by which it is undone. */
export async function recordEvent(
  { db, newId, clock, session }: Pick<CommandContext, 'db' | 'newId' | 'clock' | 'session'>,
  referralId: string,
  { kind, channel = '', remark = '', before, undoes }: Happened,
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
  })
  return id
}

/** What really happened, in order: neither the acts taken back nor their undoing. */
export function effectiveEvents<Row extends ReferralEventRow>(
  rows: readonly Row[],
): (Omit<Row, 'kind'> & Readonly<{ kind: ReferralAct }>)[] {
  const undone = undoneOf(rows)
  return rows
    .filter(({ id, undoes }) => undoes === null && !undone.has(id))
    .map((row) => ({ ...row, kind: ReferralAct.parse(row.kind) }))
}

/** The whole history. What was said with an act taken back may belong to another letter: it is left out. */
export function toEvents(rows: readonly NamedEvent[]): ReferralEvent[] {
  const undone = undoneOf(rows)
  return rows.map(({ id, kind, at, staff_name, channel, remark, undoes }) => {
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
    }
  })
}

function undoneOf(rows: readonly ReferralEventRow[]): ReadonlySet<string | null> {
  return new Set(rows.map(({ undoes }) => undoes))
}
