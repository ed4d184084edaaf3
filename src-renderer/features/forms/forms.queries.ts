import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import type { FormLook } from '#contract/forms.contract.ts'

export const formQueries = {
  all: () => ['forms'] as const,
  /** The last sheet stays in sight until the next is set. */
  preview: (look: FormLook | undefined) =>
    queryOptions({
      queryKey: [...formQueries.all(), 'preview', look],
      queryFn: () => (look ? send('forms.preview', look) : null),
      placeholderData: keepPreviousData,
      retry: false,
      gcTime: 0,
    }),
}
