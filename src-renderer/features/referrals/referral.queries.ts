import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import { lettersChanged } from '#features/referrals/letters-changed.ts'
import { useTellAct } from '#features/referrals/use-tell-act.ts'
import type { Input, MessageName, Output } from '#contract/index.ts'
import type { Referral } from '#contract/referrals.contract.ts'

export const referralQueries = {
  all: () => ['referrals'] as const,
  list: (open: boolean) =>
    queryOptions({
      queryKey: [...referralQueries.all(), 'list', open],
      queryFn: () => send('referrals.list', { open }),
    }),
  ofPerson: (personId: string) =>
    queryOptions({
      queryKey: [...referralQueries.all(), 'person', personId],
      queryFn: () => send('referrals.list', { personId }),
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: [...referralQueries.all(), 'one', id],
      queryFn: () => send('referrals.get', { id }),
    }),
  start: (about: Input<'referrals.start'>) =>
    queryOptions({
      queryKey: [...referralQueries.all(), 'start', about],
      queryFn: () => send('referrals.start', about),
      placeholderData: keepPreviousData,
    }),
  /** Both sheets of what is typed; the last ones stay in sight until the next are set. */
  preview: (content: Input<'referrals.preview'> | undefined) =>
    queryOptions({
      queryKey: [...referralQueries.all(), 'preview', content],
      queryFn: () => (content ? send('referrals.preview', content) : null),
      placeholderData: keepPreviousData,
      retry: false,
      gcTime: 0,
    }),
  /** To whom a letter may be written. */
  providers: () =>
    queryOptions({
      queryKey: ['directory', 'list', false],
      queryFn: () => send('directory.list', { withRetired: false }),
    }),
  /** What a letter may be about: the needs of a case of one's own. */
  needs: (personId: string) =>
    queryOptions({
      queryKey: ['needs', 'person', personId],
      queryFn: () => send('needs.listOfPerson', { personId }),
    }),
}

/** Messages that give a whole letter back. */
type LetterAct = {
  [M in MessageName]: M extends `referrals.${string}`
    ? Output<M> extends Referral
      ? M
      : never
    : never
}[MessageName]

/** One act on a letter; everything about letters is asked again, and what its need became. */
export function useLetterAct<M extends LetterAct>(name: M) {
  const queryClient = useQueryClient()
  const tell = useTellAct()
  return useMutation({
    mutationFn: (input: Input<M>): Promise<Referral> => send(name, input),
    onSuccess: async ({ events }) => {
      const done = events.at(-1)
      if (done) tell(done.kind, done.id)
      await lettersChanged(queryClient)
    },
  })
}

export function useRecordSlip() {
  const queryClient = useQueryClient()
  const tell = useTellAct()
  return useMutation({
    mutationFn: (slip: Input<'referrals.recordSlip'>) => send('referrals.recordSlip', slip),
    onSuccess: async ({ eventId }, { slip }) => {
      tell(slip.answer, eventId)
      await lettersChanged(queryClient)
    },
  })
}

export function useDiscardDraft() {
  return useMutation({
    mutationFn: (draft: Input<'referrals.discardDraft'>) => send('referrals.discardDraft', draft),
  })
}
