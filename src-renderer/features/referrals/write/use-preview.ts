import { useQuery } from '@tanstack/react-query'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useSettled } from '#app/use-settled.ts'
import type { Input } from '#contract/index.ts'
import { referralQueries } from '#features/referrals/referral.queries.ts'

/** Both sheets of what is typed. */
export function usePreview(content: Input<'referrals.preview'> | undefined) {
  const words = useFailureWords('referrals')
  const settled = useSettled(content)
  const { data, error } = useQuery({
    ...referralQueries.preview(settled),
    enabled: settled !== undefined,
  })
  return { sheets: data ?? undefined, error, failure: words(error) }
}
