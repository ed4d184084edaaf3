import { cheapestCover } from './cheapest-cover.ts'
import { type Entry, isSmall, type Network, networkOf } from './network.ts'
import type { CountTable, Published, PublishedTable } from './published.ts'
import { boundsOf, isKnown, isLabelled, type Secrets } from './reader-knowledge.ts'
import { solvable } from './solvable.ts'

type Plan = Readonly<{ unlabelled: ReadonlySet<number>; mayHideTotals: boolean }>

/**
 * Hides small counts and as few others as it takes that nobody can work one out from the rows, columns and totals that
 * remain, from tables that share a total, or from the edition before, even knowing this rule. Zero is always shown.
 * Cells go before margins. Where cells and margins are not enough (two fours under a total of eight), a table no longer
 * says which of its hidden numbers are small; its grand total goes last of all. Source: the small-number practice of
 * ONS and the Washington State health department; complementary cells by exact search, not by lines alone.
 *
 * @param threshold counts from 1 to threshold − 1 are not told.
 */
export function suppress(
  tables: readonly CountTable[],
  threshold: number,
): readonly PublishedTable[] {
  const network = networkOf(tables, threshold)
  const secrets = secretsOf(network)
  return tables.map((table, index) => {
    const [rows, columns] = [table.rowTotals.length, table.columnTotals.length]
    const at = (row: number, column: number) => publish(network.at(index, row, column), secrets)
    return {
      cells: table.cells.map((values, row) => values.map((_, column) => at(row, column))),
      rowTotals: table.rowTotals.map((_, row) => at(row, columns)),
      columnTotals: table.columnTotals.map((_, column) => at(rows, column)),
      total: at(rows, columns),
    }
  })
}

/** What is small, or was hidden before and has not changed since, and what has to go with it. */
function secretsOf(network: Network): Secrets {
  const must = new Set(network.entries.filter((entry) => isSmall(entry) || wasHidden(entry)))
  let plan: Plan = { unlabelled: unlabelledBefore(network), mayHideTotals: false }
  for (;;) {
    const { secrets, stuck } = complemented(must, network, plan)
    if (!stuck) return withoutNeedless(secrets, must, network)
    const tables = tablesAround(stuck, network)
    const next = wider(plan, tables)
    if (!next) return everythingOf(tables, secrets, network)
    plan = next
  }
}

/** Hides the cheapest circle around one solved entry after another; stuck at the first that has none. */
function complemented(
  must: ReadonlySet<Entry>,
  network: Network,
  { unlabelled, mayHideTotals }: Plan,
): Readonly<{ secrets: Secrets; stuck?: Entry }> {
  const hidden = new Set(must)
  const secrets = { hidden, unlabelled }
  for (;;) {
    const [solved] = pinned(secrets, network)
    if (!solved) return { secrets }
    const bounds = boundsOf(network, secrets)
    const cover = cheapestCover(solved, network.entries, secrets, {
      boundsOf: (entry) => bounds.get(entry) ?? { least: entry.value, most: entry.value },
      mayHideTotals,
    })
    if (!cover || cover.length === 0) return { secrets, stuck: solved }
    for (const entry of cover) hidden.add(entry)
  }
}

/** The tables of an entry, then those that share a total with them, and so on. */
function tablesAround({ tables }: Entry, { entries }: Network): ReadonlySet<number> {
  const around = new Set(tables)
  for (const table of around) {
    for (const entry of entries) {
      if (entry.tables.includes(table)) for (const one of entry.tables) around.add(one)
    }
  }
  return around
}

/** First one table more stops saying which numbers are small, then totals may go. */
function wider({ unlabelled, mayHideTotals }: Plan, tables: ReadonlySet<number>): Plan | undefined {
  const table = [...tables].find((one) => !unlabelled.has(one))
  if (table !== undefined) return { unlabelled: new Set([...unlabelled, table]), mayHideTotals }
  return mayHideTotals ? undefined : { unlabelled, mayHideTotals: true }
}

/** Nothing but zeros is told of tables in which an entry cannot be hidden otherwise. */
function everythingOf(
  tables: ReadonlySet<number>,
  { hidden, unlabelled }: Secrets,
  { entries }: Network,
): Secrets {
  const all = entries.filter(
    (entry) => entry.value > 0 && entry.tables.some((table) => tables.has(table)),
  )
  return {
    hidden: new Set([...hidden, ...all]),
    unlabelled: new Set([...unlabelled, ...tables]),
  }
}

const ranks: readonly Entry['rank'][] = ['total', 'margin', 'cell', 'surplus']

/** Shows again, margins and large cells first, whatever turned out not to be needed. */
function withoutNeedless(secrets: Secrets, must: ReadonlySet<Entry>, network: Network): Secrets {
  const order = [...secrets.hidden]
    .filter((entry) => !must.has(entry))
    .toSorted(
      (one, other) =>
        ranks.indexOf(one.rank) - ranks.indexOf(other.rank) || other.value - one.value,
    )
  return order.reduce((kept, entry) => {
    const hidden = new Set(kept.hidden)
    hidden.delete(entry)
    const fewer = { ...kept, hidden }
    return pinned(fewer, network).length === 0 ? fewer : kept
  }, secrets)
}

/** Hidden entries that the reader can work out, being told which ones are small. */
function pinned(secrets: Secrets, network: Network): readonly Entry[] {
  const bounds = boundsOf(network, secrets)
  return solvable(
    [...secrets.hidden].filter((entry) => !isKnown(entry)),
    network.entries,
    (entry) => bounds.get(entry) ?? { least: entry.value, most: entry.value },
  )
}

function wasHidden({ before, value }: Entry): boolean {
  return value > 0 && before !== undefined && before.published.kind !== 'shown'
}

/** A table that kept back which of its numbers are small cannot say so now of those that have not changed. */
function unlabelledBefore({ entries }: Network): ReadonlySet<number> {
  return new Set(
    entries
      .filter(
        ({ before, value }) => before?.published.kind === 'hidden' && value < before.threshold,
      )
      .flatMap(({ tables }) => tables),
  )
}

function publish(entry: Entry, secrets: Secrets): Published {
  if (!secrets.hidden.has(entry)) return { kind: 'shown', value: entry.value }
  return isSmall(entry) && isLabelled(entry, secrets)
    ? { kind: 'under', threshold: entry.threshold }
    : { kind: 'hidden' }
}
