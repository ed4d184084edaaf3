import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import type { Input } from '#contract/index.ts'

export const planQueries = {
  all: () => ['plans'] as const,
  ofPerson: (personId: string) =>
    queryOptions({
      queryKey: [...planQueries.all(), 'person', personId],
      queryFn: () => send('plans.list', { personId }),
    }),
  papers: (id: string) =>
    queryOptions({
      queryKey: [...planQueries.all(), 'papers', id],
      queryFn: () => send('plans.listPapers', { id }),
    }),
  /** As it would be printed; another version of the plan is another sheet. */
  preview: (id: string, version: number) =>
    queryOptions({
      queryKey: [...planQueries.all(), 'preview', id, version],
      queryFn: () => send('plans.preview', { id }),
    }),
  colleagues: () =>
    queryOptions({ queryKey: ['staff', 'names'], queryFn: () => send('staff.listNames', {}) }),
}

/** A step that is done or due changes the timeline and the due list as well. */
export async function planChanged(queryClient: QueryClient): Promise<void> {
  for (const family of ['plans', 'people', 'due']) {
    await queryClient.invalidateQueries({ queryKey: [family] })
  }
}

function usePlanChanged() {
  const queryClient = useQueryClient()
  return () => planChanged(queryClient)
}

export function useStartPlan() {
  return useMutation({
    mutationFn: (plan: Input<'plans.start'>) => send('plans.start', plan),
    onSuccess: usePlanChanged(),
  })
}

export function useSavePlan() {
  return useMutation({
    mutationFn: (plan: Input<'plans.save'>) => send('plans.save', plan),
    onSuccess: usePlanChanged(),
  })
}

export function useAgreePlan() {
  return useMutation({
    mutationFn: (agreement: Input<'plans.agree'>) => send('plans.agree', agreement),
    onSuccess: usePlanChanged(),
  })
}

export function useClosePlan() {
  const changed = usePlanChanged()
  return useMutation({
    mutationFn: (closing: Input<'plans.close'>) => send('plans.close', closing),
    // Not waited for: the plan as it now is takes this form away, which has yet to say that it is done.
    onSuccess: () => void changed(),
  })
}

export function useIssuePlanPaper() {
  return useMutation({
    mutationFn: (plan: Input<'plans.issuePaper'>) => send('plans.issuePaper', plan),
    onSuccess: usePlanChanged(),
  })
}
