import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import type { IsoDay } from '#contract/calendar/iso-day.ts'
import type { Input, Output } from '#contract/index.ts'

/** Asked anew whenever they are looked at: others write what these lists are made of. */
const fresh = { staleTime: 0, gcTime: 0 } as const

export const privacyQueries = {
  all: () => ['privacy'] as const,
  ofPerson: (personId: string) =>
    queryOptions({
      queryKey: [...privacyQueries.all(), 'person', personId],
      queryFn: () => send('privacy.ofPerson', { personId }),
    }),
  corrections: (personId: string) =>
    queryOptions({
      queryKey: [...privacyQueries.all(), 'corrections', personId],
      queryFn: () => send('privacy.listCorrections', { personId }),
      ...fresh,
    }),
  due: (today: IsoDay) =>
    queryOptions({
      queryKey: [...privacyQueries.all(), 'due', today],
      queryFn: () => send('privacy.listDue', {}),
      ...fresh,
    }),
  erasures: () =>
    queryOptions({
      queryKey: [...privacyQueries.all(), 'erasures'],
      queryFn: () => send('privacy.listErasures', {}),
      ...fresh,
    }),
  periods: () =>
    queryOptions({
      queryKey: [...privacyQueries.all(), 'periods'],
      queryFn: () => send('privacy.getPeriods', {}),
    }),
}

type Act =
  | 'privacy.approve'
  | 'privacy.carryOut'
  | 'privacy.extend'
  | 'privacy.keep'
  | 'privacy.lift'
  | 'privacy.recordErasure'
  | 'privacy.refuse'
  | 'privacy.restrict'
  | 'privacy.savePeriods'

/** What was done, or was found to be otherwise than seen, changes what every page may show. */
export function usePrivacyAct<A extends Act>(act: A) {
  const queryClient = useQueryClient()
  return useMutation<Output<A>, Error, Input<A>>({
    mutationFn: (input) => send(act, input),
    onSettled: () => void queryClient.invalidateQueries(),
  })
}
