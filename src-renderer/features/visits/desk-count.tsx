import { useQuery } from '@tanstack/react-query'
import { PlaceCount } from '#app/shell/place-count.tsx'
import { visitQueries } from '#features/visits/visit-queries.ts'
import { useToday } from '#i18n/centre-clock.ts'

/** How many wait. */
export function DeskCount() {
  const { data } = useQuery(visitQueries.queue(useToday()))
  return <PlaceCount count={data?.waiting ?? 0} />
}
