import type { z } from 'zod'
import { type CalendarMonth, daysOf } from '#contract/calendar/month.ts'
import { MonthlyReturn } from '#contract/returns.contract.ts'
import { listPapersOfReturn } from '#main/features/documents/papers.service.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import { changesBetween } from './changes.ts'
import { definitions, type Figures, figuresOf } from './figures.ts'
import { type Edition, publishCovered, type PublishedFigures, publishUncovered } from './publish.ts'
import { readFacts } from './read-facts.ts'
import * as returns from './returns.repository.ts'
import type { SignedRow } from './returns.repository.ts'
import type { MonthlyReturnRow } from './returns.table.ts'

export type Which = Readonly<{ month: CalendarMonth; edition: number | null }>

export type Reading = Pick<
  QueryContext<'return-not-signed'>,
  'db' | 'centre' | 'session' | 'refusal'
>

/** Every number of the month as it stands now. */
export async function figuresNow(
  { db, centre }: Pick<Reading, 'db' | 'centre'>,
  month: CalendarMonth,
): Promise<Figures> {
  const zones = centre.zones.map(({ id }) => id)
  return figuresOf(await readFacts(db, daysOf(month)), zones)
}

/** The month as it stands now, covered so that beside its latest signed edition nothing can be worked out. */
export async function coverNow(
  { db, centre }: Pick<Reading, 'db' | 'centre'>,
  month: CalendarMonth,
  figures: Figures,
): Promise<PublishedFigures> {
  const [latest] = await returns.listEditions(db, keyOf(month))
  return publishCovered(figures, centre.threshold, latest && editionOf(latest))
}

export async function getSigned(
  { db, refusal }: Pick<Reading, 'db' | 'refusal'>,
  { month, edition }: Which,
): Promise<SignedRow> {
  const editions = await returns.listEditions(db, keyOf(month))
  const signed = editions.find((row) => row.edition === edition)
  if (!signed) throw refusal('return-not-signed')
  return signed
}

export async function getReturn(
  context: Reading,
  which: Which,
  isCovered: boolean,
): Promise<MonthlyReturn> {
  const { db, centre } = context
  if (which.edition !== null) {
    const signed = await getSigned(context, which)
    const before = await findBefore(db, which)
    const papers = await listPapersOfReturn(db, signed.id)
    return {
      ...toReturn(which.month, signed, isCovered),
      changes: before ? changesBetween(told(before, isCovered), told(signed, isCovered)) : [],
      papers: papers.map(({ id, language }) => ({ id, language })),
    }
  }
  const figures = await figuresNow(context, which.month)
  return {
    ...periodOf(which.month),
    ...namesOf(context),
    signedBy: null,
    state: 'draft',
    edition: 0,
    threshold: centre.threshold,
    definitions,
    signedAt: null,
    auditHead: null,
    covered: isCovered,
    papers: [],
    changes: [],
    ...(isCovered ? await coverNow(context, which.month, figures) : publishUncovered(figures)),
  }
}

function toReturn(
  month: CalendarMonth,
  signed: SignedRow,
  isCovered: boolean,
): Omit<MonthlyReturn, 'papers' | 'changes'> {
  return {
    ...periodOf(month),
    ...Names.parse(JSON.parse(signed.header)),
    state: 'signed',
    edition: signed.edition,
    threshold: signed.threshold,
    definitions: signed.definitions,
    signedAt: signed.signed_at,
    auditHead: { seq: signed.audit_seq, mac: signed.audit_mac },
    covered: isCovered,
    ...told(signed, isCovered),
  }
}

/** The edition that this one corrects. */
async function findBefore(
  db: Reading['db'],
  { month, edition }: Which,
): Promise<SignedRow | undefined> {
  const editions = await returns.listEditions(db, keyOf(month))
  return editions.find((row) => row.edition + 1 === edition)
}

function told(signed: SignedRow, isCovered: boolean): PublishedFigures {
  const { figures, covered } = editionOf(signed)
  return isCovered ? covered : publishUncovered(figures)
}

function periodOf(month: CalendarMonth) {
  const { first, last } = daysOf(month)
  return { month, firstDay: first, lastDay: last }
}

const Names = MonthlyReturn.pick({ centre: true, zones: true, preparedBy: true, signedBy: true })

/** Who and what the header names: kept with a signed return, whatever they are called later. */
export function namesOf({
  centre,
  session,
}: Pick<Reading, 'centre' | 'session'>): z.infer<typeof Names> {
  const zones = centre.zones.map(({ id, name }) => ({ id, name }))
  return { centre: centre.name, zones, preparedBy: session.name, signedBy: session.name }
}

/** As it was signed and as it was published; covered anew only if it was signed before that was kept. */
export function editionOf({ figures: text, covered, threshold }: MonthlyReturnRow): Edition {
  const figures: Figures = JSON.parse(text)
  const published = covered ? JSON.parse(covered) : publishCovered(figures, threshold)
  return { figures, covered: published, threshold }
}

export function keyOf({ calendar, year, month }: CalendarMonth) {
  return { calendar, month: `${year}-${String(month).padStart(2, '0')}` }
}

export function monthOfRow({
  calendar,
  month,
}: Readonly<{ calendar: CalendarMonth['calendar']; month: string }>): CalendarMonth {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return { calendar, year, month: number }
}
