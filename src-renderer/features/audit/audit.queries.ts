import { infiniteQueryOptions, queryOptions, useMutation } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import type { AuditFilter } from '#contract/audit.contract.ts'
import type { Input } from '#contract/index.ts'

export const auditQueries = {
  all: () => ['audit'] as const,
  list: (filter: AuditFilter) =>
    infiniteQueryOptions({
      queryKey: [...auditQueries.all(), 'list', filter],
      queryFn: ({ pageParam }) =>
        send('audit.list', { ...filter, ...(pageParam && { before: pageParam }) }),
      initialPageParam: 0,
      getNextPageParam: ({ lines: shown, hasMore }) => (hasMore ? shown.at(-1)?.seq : undefined),
      // Every act adds a line, also those of other pages.
      staleTime: 0,
    }),
  colleagues: () =>
    queryOptions({
      queryKey: [...auditQueries.all(), 'colleagues'],
      queryFn: () => send('staff.listNames', {}),
    }),
}

export function useExportLog() {
  return useMutation({
    mutationFn: (wanted: Input<'audit.export'>) => send('audit.export', wanted),
  })
}
