import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { Input } from '#contract/index.ts'
import { referralQueries } from '#features/referrals/referral.queries.ts'

/** A pause this long after the last key, and the sheets are set anew. */
const pause = 150

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

/** The value once it has stood still for a moment. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  const text = JSON.stringify(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- what it says counts, not which object says it
  }, [text])
  return settled
}
