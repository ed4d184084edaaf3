import { queryOptions } from '@tanstack/react-query'
import { send } from '#app/desk.ts'

export const serviceQueries = {
  all: () => ['services'] as const,
  ofVisit: (visitId: string) =>
    queryOptions({
      queryKey: [...serviceQueries.all(), 'visit', visitId],
      queryFn: () => send('services.listOfVisit', { visitId }),
    }),
}
