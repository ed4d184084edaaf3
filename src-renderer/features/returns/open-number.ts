import { createContext, useContext } from 'react'
import { useSession } from '#app/session.ts'
import { isSensitiveNeed, isSensitiveTarget, NeedCode, TargetGroup } from '#contract/lists.ts'
import type { PublishedCount, ReturnMeasureId, ReturnTableId } from '#contract/returns.contract.ts'

/** A number of the return by its place: null is the total over all rows or columns. */
export interface NumberPlace {
  readonly table: ReturnTableId
  readonly row: string | null
  readonly column: string | null
}

/** A number that is no cell of a table. */
export interface MeasurePlace {
  readonly measure: ReturnMeasureId
}

export type Place = NumberPlace | MeasurePlace

/** Opens the list behind a number; undefined for those who may not. */
export const OpenNumberContext = createContext<((place: Place) => void) | undefined>(undefined)

/** How to open this number, where it can be opened: it is told, it is not zero, and the one signed in may. */
export function useOpenNumber(): (
  place: Place,
  count: PublishedCount | undefined,
) => (() => void) | undefined {
  const open = useContext(OpenNumberContext)
  const maySensitive = useSession()?.may('needs.sensitive') ?? false
  return (place, count) =>
    open && count?.kind === 'shown' && count.value > 0 && (maySensitive || !isSensitive(place))
      ? () => open(place)
      : undefined
}

function isSensitive(place: Place): boolean {
  if ('measure' in place) return false
  const { table, row } = place
  const topic = table === 'r3-needs' ? NeedCode.safeParse(row).data : undefined
  const target = table === 'r2-target' ? TargetGroup.safeParse(row).data : undefined
  return (
    (topic !== undefined && isSensitiveNeed(topic)) ||
    (target !== undefined && isSensitiveTarget(target))
  )
}
