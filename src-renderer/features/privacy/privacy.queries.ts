import { queryOptions } from '@tanstack/react-query'
import { send } from '#app/desk.ts'

export const privacyQueries = {
  all: () => ['privacy'] as const,
  ofPerson: (personId: string) =>
    queryOptions({
      queryKey: [...privacyQueries.all(), 'person', personId],
      queryFn: () => send('privacy.ofPerson', { personId }),
    }),
}
