import { ReturnMeasureId, type ReturnTableId } from '#contract/returns.contract.ts'
import type { Reader } from '#main/store/database.ts'
import { contactCuts, needCuts } from './desk-tables.ts'
import type { Days } from './facts.repository.ts'
import { measureLists } from './measure-lists.ts'
import { personCuts } from './person-tables.ts'
import { readContacts, readNeeds, readReferrals, readServed } from './read-facts.ts'
import { referralCuts } from './referral-tables.ts'
import { type Cut, type Layout, type Member, membersOf, type Single } from './tabulate.ts'

type Source = Readonly<{ db: Reader; days: Days; zones: readonly string[] }>

type ListId = ReturnTableId | ReturnMeasureId

type Members = ReadonlyMap<ListId, readonly Member[]>

/** What stands behind the numbers of these tables and measures as the month is now; facts of one kind are read once. */
export async function readMembers(
  { db, days, zones }: Source,
  isWanted: (list: ListId) => boolean,
): Promise<Members> {
  const parts = [
    await membersIn(contactCuts, async () => readContacts(db, days), isWanted),
    await membersIn(personCuts(zones), async () => readServed(db, days), isWanted),
    await membersIn(needCuts, async () => readNeeds(db, days), isWanted),
    await membersIn(referralCuts, async () => readReferrals(db, days), isWanted),
    await measuredIn({ db, days }, isWanted),
  ]
  return new Map(parts.flat())
}

/** Of what a table counts, and which of its rows are sensitive. */
export function layoutOf(table: ReturnTableId): Pick<Layout, 'of' | 'sensitive'> {
  const layouts = [
    ...contactCuts.map(({ layout }) => layout),
    ...personCuts([]).map(({ layout }) => layout),
    ...needCuts.map(({ layout }) => layout),
    ...referralCuts.map(({ layout }) => layout),
  ]
  const found = layouts.find(({ id }) => id === table)
  if (!found) throw new Error(`no table ${table}`)
  return found
}

async function membersIn<Fact>(
  cuts: readonly Cut<Fact>[],
  read: () => Promise<readonly Single<Fact>[]>,
  isWanted: (list: ListId) => boolean,
): Promise<(readonly [ListId, readonly Member[]])[]> {
  const wanted = cuts.filter(({ layout }) => isWanted(layout.id))
  if (wanted.length === 0) return []
  const facts = await read()
  return wanted.map((cut) => [cut.layout.id, membersOf(cut, facts)])
}

/** A measure has no rows and columns: its name stands for both. */
async function measuredIn(
  source: Omit<Source, 'zones'>,
  isWanted: (list: ListId) => boolean,
): Promise<(readonly [ListId, readonly Member[]])[]> {
  const lists: (readonly [ListId, readonly Member[]])[] = []
  for (const measure of ReturnMeasureId.options.filter(isWanted)) {
    const things = await measureLists[measure].read(source)
    lists.push([measure, things.map(({ id }): Member => [id, measure, measure])])
  }
  return lists
}
