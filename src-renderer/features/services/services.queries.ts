import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import type { Input } from '#contract/index.ts'

export const serviceQueries = {
  all: () => ['services'] as const,
  ofPerson: (personId: string) =>
    queryOptions({
      queryKey: [...serviceQueries.all(), 'person', personId],
      queryFn: () => send('services.listOfPerson', { personId }),
    }),
  /** The visits that help may stand at. */
  visits: (personId: string) =>
    queryOptions({
      queryKey: ['visits', 'person', personId],
      queryFn: () => send('visits.listOfPerson', { personId }),
    }),
  /** The needs that help may serve: those of the case, or those of one visit. */
  needs: (personId: string) =>
    queryOptions({
      queryKey: ['needs', 'person', personId],
      queryFn: () => send('needs.listOfPerson', { personId }),
    }),
  needsOfVisit: (visitId: string) =>
    queryOptions({
      queryKey: ['needs', 'visit', visitId],
      queryFn: () => send('needs.listOfVisit', { visitId }),
    }),
  signedMonths: () =>
    queryOptions({
      queryKey: ['returns', 'signed'],
      queryFn: () => send('returns.listSigned', {}),
    }),
}

/** Help stands in the file, its timeline, at the visit and in the return. */
function useHelpChanged() {
  const queryClient = useQueryClient()
  return () => void queryClient.invalidateQueries()
}

export function useGiveHelp() {
  return useMutation({
    mutationFn: (help: Input<'services.give'>) => send('services.give', help),
    onSuccess: useHelpChanged(),
  })
}

/** `onError` is for taking back what is no longer on screen. */
interface Told {
  readonly onError?: (error: Error) => void
}

export function useCorrectHelp(told: Told = {}) {
  return useMutation({
    ...told,
    mutationFn: (help: Input<'services.correct'>) => send('services.correct', help),
    onSuccess: useHelpChanged(),
  })
}

export function useTakeBackHelp(told: Told = {}) {
  return useMutation({
    ...told,
    mutationFn: (seen: Input<'services.takeBack'>) => send('services.takeBack', seen),
    onSuccess: useHelpChanged(),
  })
}
