import { useQuery } from '@tanstack/react-query'
import { PlaceCount } from '#app/shell/place-count.tsx'
import { dueQueries } from '#features/due/due.queries.ts'
import { useToday } from '#i18n/centre-clock.ts'

/** How much is due today or should have been done before. */
export function DueCount() {
  const { data } = useQuery(dueQueries.count(useToday()))
  return <PlaceCount count={data?.now ?? 0} />
}
