import { type Entry, isSmall, type Network } from './network.ts'

export type Bounds = Readonly<{ least: number; most: number }>

/** What is not printed; and the tables in which small numbers are not even said to be small. */
export type Secrets = Readonly<{
  hidden: ReadonlySet<Entry>
  unlabelled: ReadonlySet<number>
}>

/** What the reader knows of each entry by itself, the rule included: a large one is hidden only beside a small one. */
export function boundsOf(
  { entries, containers }: Network,
  secrets: Secrets,
): ReadonlyMap<Entry, Bounds> {
  const bounds = new Map(entries.map((entry) => [entry, boundsAlone(entry, secrets)]))
  for (const { total, parts } of containers) {
    for (const part of parts) narrow(bounds, secrets, part, total)
  }
  return bounds
}

/** Whether it was told before and has not changed: hiding it now would hide nothing. */
export function isKnown({ before }: Entry): boolean {
  return before?.published.kind === 'shown'
}

export function isLabelled({ tables }: Entry, { unlabelled }: Secrets): boolean {
  return !tables.some((table) => unlabelled.has(table))
}

/** Of a number once it is hidden. */
export function boundsWhenHidden(entry: Entry, secrets: Secrets): Bounds {
  const { threshold, before } = entry
  const said = !isLabelled(entry, secrets)
    ? { least: 1, most: Infinity }
    : isSmall(entry)
      ? { least: 1, most: threshold - 1 }
      : { least: threshold, most: Infinity }
  // A label that was out before, under a lower threshold, is not forgotten.
  const most = before?.published.kind === 'under' ? before.published.threshold - 1 : said.most
  return { ...said, most: Math.min(said.most, most) }
}

function boundsAlone(entry: Entry, secrets: Secrets): Bounds {
  const { value, rank } = entry
  if (rank === 'surplus') return { least: 0, most: Infinity }
  if (!secrets.hidden.has(entry) || isKnown(entry)) return { least: value, most: value }
  return boundsWhenHidden(entry, secrets)
}

/** A printed total is a part's ceiling, a printed part its total's floor. */
function narrow(bounds: Map<Entry, Bounds>, { hidden }: Secrets, part: Entry, total: Entry): void {
  const ofPart = bounds.get(part)
  const ofTotal = bounds.get(total)
  if (!ofPart || !ofTotal) return
  if (!hidden.has(total)) bounds.set(part, { ...ofPart, most: Math.min(ofPart.most, total.value) })
  if (!hidden.has(part)) {
    bounds.set(total, { ...ofTotal, least: Math.max(ofTotal.least, part.value) })
  }
}
