import type { Side } from '#contract/merging.contract.ts'
import type { Writer } from '#main/store/database.ts'
import type { Belonging } from './divided.ts'
import type { Identity } from './identity.ts'
import { columnsOf } from './identity.repository.ts'
import { findHelp, updateHelp } from './records.repository.ts'

/** What the return says of somebody helped, by the fact of their file that it was taken from. */
const takenFrom = {
  language: ['language', 'interpreter'],
  home: ['zone_id'],
  source: ['source'],
  household: ['household_id'],
} as const

type Parted = Readonly<{
  side: Side
  /** What this file said before it was one with the other. */
  before: Identity
  changes: readonly Belonging[]
}>

/** Help given since was written down as the one file said; of whom it was given to it says what their own would have said. */
export async function helpedAsThemselves(
  db: Writer,
  helpId: string,
  { side, before, changes }: Parted,
): Promise<void> {
  const help = await findHelp(db, helpId)
  for (const [key, columns] of Object.entries(takenFrom)) {
    const change = changes.find((one) => one.key === key)
    const isTheirs = change?.belongs === side || change?.belongs === 'both'
    const now = isTheirs && change?.now ? columnsOf([change.now]) : {}
    const fact = before.get(key)
    const own = fact ? columnsOf([fact]) : {}
    for (const column of columns) {
      // Of help at a visit, the visit says whether somebody interpreted.
      if (column === 'interpreter' && help.visit_id !== null) continue
      const isSinceChange = column in now && now[column] === help[column]
      if (!isSinceChange) await updateHelp(db, helpId, { [column]: own[column] ?? null })
    }
  }
}
