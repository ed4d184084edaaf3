import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import type { Input } from '#contract/index.ts'

/** Whom the desk may know already, forgotten with whatever is known of people; asked anew with every key, the last answer stays until the next is there. */
export function similarQuery(newcomer: Input<'people.similar'>) {
  return queryOptions({
    queryKey: ['people', 'similar', newcomer],
    queryFn: () => send('people.similar', newcomer),
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  })
}
