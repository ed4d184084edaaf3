import { type Happened, StoreEvent } from '#contract/upkeep.contract.ts'
import type { Context } from '#main/ipc/handlers.ts'
import { CLOCK_SET_BACK } from '#main/store/audit/append-audit.ts'
import type { Reader } from '#main/store/database.ts'
import * as upkeep from './upkeep.repository.ts'

/** The act by which each stands in the log. */
const actOf: Readonly<Record<StoreEvent, string>> = {
  'file-changed': 'store.fileChanged',
  'acts-lost': 'store.historyCut',
  'keys-older': 'store.keyringOlder',
  'keys-replaced': 'store.keyringReplaced',
  'keys-not-renewed': 'store.rekeyUndone',
  'clock-set-back': CLOCK_SET_BACK,
}

/** New keys leave nothing to what an older keyring knows, and nothing to be made up for. */
const overByNewKeys: ReadonlySet<StoreEvent> = new Set(['keys-older', 'keys-not-renewed'])

/** What nobody has seen to yet. The log itself is what is asked: whoever could hide an event there breaks its chain. */
export async function listOpenEvents(db: Reader): Promise<Happened[]> {
  const rekeyed = await upkeep.findOwnAct(db, 'store.rekeyed')
  const found = await Promise.all(
    StoreEvent.options.map(async (event): Promise<Happened[]> => {
      const row = await upkeep.findOwnAct(db, actOf[event])
      if (!row || (await upkeep.isSettled(db, row.seq))) return []
      if (overByNewKeys.has(event) && rekeyed && rekeyed.seq > row.seq) return []
      const { anchored, found: left } = detailOf(row.detail)
      const lost = event === 'acts-lost' && { lost: anchored - left }
      return [{ event, seq: row.seq, at: row.at, ...lost }]
    }),
  )
  return found.flat()
}

/** Of a cut history: how far it was known to go, and how far it goes. */
function detailOf(detail: string): Readonly<{ anchored: number; found: number }> {
  return JSON.parse(detail)
}

export async function settleEvent(
  { db, trace, refusal }: Context<'upkeep.settle'>,
  { event, seq }: Pick<Happened, 'event' | 'seq'>,
): Promise<Record<string, never>> {
  const newest = await upkeep.findOwnAct(db, actOf[event])
  if (newest?.seq !== seq) throw refusal('happened-again')
  trace({ subjectId: String(seq), detail: { event } })
  return {}
}
