import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import type { FormLook } from '#contract/forms.contract.ts'
import type { Input } from '#contract/index.ts'

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
  /** The same with what the records say. */
  previewFilled: (form: Input<'forms.previewFilled'> | undefined) =>
    queryOptions({
      queryKey: [...formQueries.all(), 'previewFilled', form],
      queryFn: () => (form ? send('forms.previewFilled', form) : null),
      placeholderData: keepPreviousData,
      retry: false,
      gcTime: 0,
    }),
  withoutFile: (search: string) =>
    queryOptions({
      queryKey: [...formQueries.all(), 'withoutFile', search],
      queryFn: () => send('forms.listWithoutFile', { search }),
      placeholderData: keepPreviousData,
    }),
  ofPerson: (personId: string) =>
    queryOptions({
      queryKey: [...formQueries.all(), 'person', personId],
      queryFn: () => send('forms.listOfPerson', { personId }),
    }),
}
