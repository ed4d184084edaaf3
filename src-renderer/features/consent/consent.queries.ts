import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import type { Input } from '#contract/index.ts'

export const consentQueries = {
  all: () => ['consent'] as const,
  ofPerson: (personId: string) =>
    queryOptions({
      queryKey: [...consentQueries.all(), 'person', personId],
      queryFn: () => send('consent.list', { personId }),
    }),
  overrides: () =>
    queryOptions({
      queryKey: [...consentQueries.all(), 'overrides'],
      queryFn: () => send('consent.listOverrides', {}),
    }),
  /** Those of the directory to whom something may be told, also those no longer in use. */
  recipients: () =>
    queryOptions({
      queryKey: ['directory', 'recipients'],
      queryFn: () => send('directory.list', { withRetired: true }),
    }),
}

/** What a recipient is called, by its id. */
export function useRecipientName(): (id: string) => string | undefined {
  const { data } = useQuery(consentQueries.recipients())
  return (id) => data?.find((provider) => provider.id === id)?.name
}

function useConsentChanged() {
  const queryClient = useQueryClient()
  return async () => {
    await queryClient.invalidateQueries({ queryKey: consentQueries.all() })
    await queryClient.invalidateQueries({ queryKey: ['people'] })
    await queryClient.invalidateQueries({ queryKey: ['referrals'] })
  }
}

export function useRecordConsent() {
  return useMutation({
    mutationFn: (consent: Input<'consent.record'>) => send('consent.record', consent),
    onSuccess: useConsentChanged(),
  })
}

export function useWithdrawConsent() {
  return useMutation({
    mutationFn: (withdrawal: Input<'consent.withdraw'>) => send('consent.withdraw', withdrawal),
    onSuccess: useConsentChanged(),
  })
}
