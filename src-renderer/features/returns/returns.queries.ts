import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import type { CalendarMonth } from '#contract/calendar/month.ts'
import type { Input } from '#contract/index.ts'

/** Which return is looked at: a signed edition, or the month as it stands now. */
export interface Which {
  readonly month: CalendarMonth
  readonly edition: number | null
}

/** A number or measure of the return, or a check of its month. */
export type Behind =
  | Input<'returns.open'>
  | Input<'returns.openMeasure'>
  | Input<'returns.openCheck'>

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
  /** The month before, to compare with: read once, and never another month's numbers in its place. */
  before: (which: Which) =>
    queryOptions({
      queryKey: returnQueries.month(which).queryKey,
      queryFn: () => send('returns.get', which),
      staleTime: Number.POSITIVE_INFINITY,
    }),
  year: (month: CalendarMonth) =>
    queryOptions({
      queryKey: [...returnQueries.all(), 'year', month],
      queryFn: () => send('returns.year', { month }),
    }),
  check: (month: CalendarMonth) =>
    queryOptions({
      queryKey: [...returnQueries.all(), 'check', month],
      queryFn: () => send('returns.check', { month }),
    }),
  behind: (asked: Behind) =>
    queryOptions({
      queryKey: [...returnQueries.all(), 'behind', asked],
      queryFn: () => {
        if ('check' in asked) return send('returns.openCheck', asked)
        return 'measure' in asked ? send('returns.openMeasure', asked) : send('returns.open', asked)
      },
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

export function usePrintReturn() {
  return useMutation({ mutationFn: (id: string) => send('documents.print', { id }) })
}

export function useExportReturn() {
  return useMutation({
    mutationFn: (wanted: Input<'returns.export'>) => send('returns.export', wanted),
  })
}
