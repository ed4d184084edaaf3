import { type CalendarMonth, daysOf } from '#contract/calendar/month.ts'
import type { MonthlyReturn } from '#contract/returns.contract.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import { auditHead } from '#main/store/audit/append-audit.ts'
import { definitions, type Figures, figuresOf } from './figures.ts'
import { publishCovered, publishUncovered } from './publish.ts'
import { readFacts } from './read-facts.ts'
import * as returns from './returns.repository.ts'
import type { SignedRow } from './returns.repository.ts'

export type Which = Readonly<{ month: CalendarMonth; edition: number | null }>

type Reading = Pick<QueryContext<'return-not-signed'>, 'db' | 'centre' | 'session' | 'refusal'>

export type Found = Readonly<{ figures: Figures; signed: SignedRow | undefined }>

/** The figures of a month: as they were signed, or as they stand now. */
export async function findFigures(
  { db, centre, refusal }: Reading,
  { month, edition }: Which,
): Promise<Found> {
  if (edition === null) {
    const facts = await readFacts(db, daysOf(month))
    const zones = centre.zones.map(({ id }) => id)
    return { figures: figuresOf(facts, zones), signed: undefined }
  }
  const editions = await returns.listEditions(db, keyOf(month))
  const signed = editions.find((row) => row.edition === edition)
  if (!signed) throw refusal('return-not-signed')
  return { figures: JSON.parse(signed.figures), signed }
}

export async function getReturn(
  context: Reading,
  which: Which,
  covered: boolean,
): Promise<MonthlyReturn> {
  const { centre, session } = context
  const { figures, signed } = await findFigures(context, which)
  const threshold = signed?.threshold ?? centre.threshold
  const { first, last } = daysOf(which.month)
  return {
    month: which.month,
    firstDay: first,
    lastDay: last,
    centre: centre.name,
    zones: centre.zones.map(({ id, name }) => ({ id, name })),
    state: signed ? 'signed' : 'draft',
    edition: signed?.edition ?? 0,
    threshold,
    definitions: signed?.definitions ?? definitions,
    preparedBy: signed?.signed_by_name ?? session.name,
    signedBy: signed?.signed_by_name ?? null,
    signedAt: signed?.signed_at ?? null,
    auditHead: signed ? { seq: signed.audit_seq, mac: signed.audit_mac } : null,
    covered,
    ...(covered ? publishCovered(figures, threshold) : publishUncovered(figures)),
    checks: figures.checks,
  }
}

/** Freezes the month as it stands; what is recorded later about it needs a corrected edition. */
export async function signReturn(
  context: Context<'returns.sign'>,
  { month }: Readonly<{ month: CalendarMonth }>,
): Promise<MonthlyReturn> {
  const { db, clock, newId, session, centre, refusal, trace } = context
  const { first, last } = daysOf(month)
  if (clock.today() <= last) throw refusal('month-not-over')
  const reading = { db, centre, session, refusal: neverSigned }
  const { figures } = await findFigures(reading, { month, edition: null })
  const [latest] = await returns.listEditions(db, keyOf(month))
  const text = JSON.stringify(figures)
  if (latest?.figures === text) throw refusal('nothing-changed')
  const edition = (latest?.edition ?? 0) + 1
  const head = await auditHead(db)
  const id = newId()
  await returns.insertReturn(db, {
    id,
    ...keyOf(month),
    first_day: first,
    last_day: last,
    edition,
    definitions,
    threshold: centre.threshold,
    figures: text,
    audit_seq: head.seq,
    audit_mac: head.mac,
    signed_at: clock.now(),
    signed_by: session.staffId,
    version: 1,
  })
  trace({ subjectType: 'return', subjectId: id, detail: { edition } })
  return getReturn(reading, { month, edition }, true)
}

function neverSigned(code: string): never {
  throw new Error(`a return signed in this transaction cannot be ${code}`)
}

export function keyOf({ calendar, year, month }: CalendarMonth) {
  return { calendar, month: `${year}-${String(month).padStart(2, '0')}` }
}

export function monthOfRow({ calendar, month }: Pick<SignedRow, 'calendar' | 'month'>) {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return { calendar, year, month: number }
}
