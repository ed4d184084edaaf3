import { type CalendarMonth, daysOf } from '#contract/calendar/month.ts'
import { Language } from '#contract/language.ts'
import type { MonthlyReturn } from '#contract/returns.contract.ts'
import { monthlyReturn } from '#main/documents/monthly-return.ts'
import { freezePaper, setPage } from '#main/features/documents/papers.service.ts'
import type { Context } from '#main/ipc/handlers.ts'
import { auditHead } from '#main/store/audit/append-audit.ts'
import { definitions } from './figures.ts'
import { readMembers } from './members.ts'
import * as returns from './returns.repository.ts'
import { coverNow, figuresNow, getReturn, keyOf, namesOf, type Reading } from './returns.service.ts'

/** Freezes the month as it stands; what is recorded later about it needs a corrected edition. */
export async function signReturn(
  context: Context<'returns.sign'>,
  { month }: Readonly<{ month: CalendarMonth }>,
): Promise<MonthlyReturn> {
  const { db, clock, newId, session, centre, refusal, trace } = context
  const { first, last } = daysOf(month)
  if (clock.today() <= last) throw refusal('month-not-over')
  const [latest] = await returns.listEditions(db, keyOf(month))
  const figures = await figuresNow(context, month)
  const text = JSON.stringify(figures)
  const lists = await listsNow(context, month)
  if (latest?.figures === text && (await areSigned(context, latest.id, lists))) {
    throw refusal('nothing-changed')
  }
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
    header: JSON.stringify(namesOf({ centre, session })),
    figures: text,
    covered: JSON.stringify(await coverNow(context, month, figures)),
    audit_seq: head.seq,
    audit_mac: head.mac,
    signed_at: clock.now(),
    signed_by: session.staffId,
    version: 1,
  })
  for (const [table, members] of lists) {
    await returns.insertList(db, { return_id: id, table_id: table, members })
  }
  const reading = { db, centre, session, refusal: neverSigned }
  const signed = await getReturn(reading, { month, edition }, true)
  await freezePapers(context, signed, id)
  trace({ subjectType: 'return', subjectId: id, detail: { edition } })
  return getReturn(reading, { month, edition }, true)
}

/** The paper in every language, as it will be printed from now on. */
async function freezePapers(
  context: Context<'returns.sign'>,
  signed: MonthlyReturn,
  returnId: string,
): Promise<void> {
  const { clock, centre } = context
  const made = { at: clock.now(), timeZone: centre.timeZone }
  for (const language of Language.options) {
    const sheet = await setPage(context, monthlyReturn(signed, made, language))
    await freezePaper(context, sheet, {
      kind: 'monthly-return',
      returnId,
      language,
      outgoingNumber: keyOf(signed.month).month,
      edition: signed.edition,
    })
  }
}

type Lists = ReadonlyMap<string, string>

async function listsNow(
  { db, centre }: Pick<Reading, 'db' | 'centre'>,
  month: CalendarMonth,
): Promise<Lists> {
  const zones = centre.zones.map(({ id }) => id)
  const lists = await readMembers({ db, days: daysOf(month), zones }, () => true)
  return new Map([...lists].map(([table, members]) => [table, JSON.stringify(members)]))
}

async function areSigned(
  { db }: Pick<Reading, 'db'>,
  returnId: string,
  lists: Lists,
): Promise<boolean> {
  const signed = await returns.listMembers(db, returnId)
  return signed.every(({ table_id: table, members }) => lists.get(table) === members)
}

function neverSigned(code: string): never {
  throw new Error(`a return signed in this transaction cannot be ${code}`)
}
