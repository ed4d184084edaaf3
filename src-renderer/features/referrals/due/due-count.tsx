import { useQuery } from '@tanstack/react-query'
import { PlaceCount } from '#app/shell/place-count.tsx'
import { referralQueries } from '#features/referrals/referral.queries.ts'

/** How much is due today or should have been done before. */
export function DueCount() {
  const { data = [] } = useQuery(referralQueries.due())
  const now = data.filter(({ when }) => when === 'overdue' || when === 'today')
  return <PlaceCount count={now.length} />
}
