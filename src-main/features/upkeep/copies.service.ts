import type { IsoDay } from '#contract/calendar/iso-day.ts'
import type { InCopies } from '#contract/upkeep.contract.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import type { StandingCopy } from '#main/store/backup/standing-copies.ts'
import { placesOf } from './keep-store.service.ts'
import * as upkeep from './upkeep.repository.ts'

type Asking = Pick<QueryContext, 'db' | 'parts' | 'clock'>

/** Tells of an act that erased something, by its row in the log, which copies of before it still lie somewhere. */
export type CopiesOf = (seq: number) => InCopies

/** Every copy of the store that can be seen now: in its places, in former ones, and put aside by restores. */
export async function readCopies({ db, parts, clock }: Asking): Promise<CopiesOf> {
  const { store } = parts
  const today = clock.today()
  const inPlaces = (await placesOf(db, store)).map((place) => store.copiesIn(place, today))
  const former = (await upkeep.listFormerPlaces(db)).flatMap(
    ({ id, folder }) => store.copiesIn({ id, folder, isOwn: false }, today) ?? [],
  )
  const standing: StandingCopy[] = [
    ...inPlaces.flatMap((copies) => copies ?? []),
    ...former.map((copy) => ({ ...copy, leavesBy: null })),
    // What they hold could be told by opening them alone.
    ...store.storesAside(today).map(({ leavesBy }) => ({ upTo: null, leavesBy })),
  ]
  const away = inPlaces.filter((copies) => copies === undefined).length
  return (seq) => ({ ...heldBy(standing, seq), away })
}

function heldBy(standing: readonly StandingCopy[], seq: number): Omit<InCopies, 'away'> {
  const holding = standing.filter(({ upTo }) => upTo === null || upTo < seq)
  const days = holding.flatMap(({ leavesBy }) => leavesBy ?? [])
  return {
    until: days.reduce<IsoDay | null>(
      (latest, day) => (latest === null || day > latest ? day : latest),
      null,
    ),
    endless: holding.length - days.length,
  }
}
