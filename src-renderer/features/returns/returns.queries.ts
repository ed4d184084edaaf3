import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import type { CalendarMonth } from '#contract/calendar/month.ts'
import type { Input } from '#contract/index.ts'

/** Which return is looked at: a signed edition, or the month as it stands now. */
export interface Which {
  readonly month: CalendarMonth
  readonly edition: number | null
}

export const returnQueries = {
  all: () => ['returns'] as const,
  month: (which: Which, isCovered = true) =>
    queryOptions({
      queryKey: [...returnQueries.all(), 'month', which, isCovered],
      queryFn: () => send(isCovered ? 'returns.get' : 'returns.getUncovered', which),
      placeholderData: keepPreviousData,
      // Each look at the numbers as they are is logged: not at every return to the window.
      ...(!isCovered && { staleTime: Number.POSITIVE_INFINITY }),
    }),
  signed: () =>
    queryOptions({
      queryKey: [...returnQueries.all(), 'signed'],
      queryFn: () => send('returns.listSigned', {}),
    }),
  behind: (asked: Input<'returns.open'>) =>
    queryOptions({
      queryKey: [...returnQueries.all(), 'behind', asked],
      queryFn: () => send('returns.open', asked),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
    }),
}

export function useSignReturn() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (month: CalendarMonth) => send('returns.sign', { month }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: returnQueries.all() }),
  })
}

export function useExportReturn() {
  return useMutation({
    mutationFn: (wanted: Input<'returns.export'>) => send('returns.export', wanted),
  })
}
