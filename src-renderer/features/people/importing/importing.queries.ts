import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import { mostRowsAsked, type RowKind } from '#contract/importing.contract.ts'
import type { Input } from '#contract/index.ts'
import { peopleQueries } from '#features/people/people.queries.ts'

export const importingQueries = {
  all: () => [...peopleQueries.all(), 'import'] as const,
  imports: () =>
    queryOptions({
      queryKey: [...importingQueries.all(), 'past'],
      queryFn: () => send('people.listImports', {}),
    }),
  progress: () =>
    queryOptions({
      queryKey: [...importingQueries.all(), 'progress'],
      queryFn: () => send('people.importProgress', {}),
      refetchInterval: 300,
      gcTime: 0,
      staleTime: 0,
    }),
  /** `look` counts how often the rows were looked through: each time they are others. */
  rows: (asked: Readonly<{ token: string; kind: RowKind; look: number }>) =>
    infiniteQueryOptions({
      queryKey: [...importingQueries.all(), 'rows', asked],
      queryFn: ({ pageParam }) =>
        send('people.listRegisterRows', {
          token: asked.token,
          kind: asked.kind,
          from: pageParam,
          most: mostRowsAsked,
        }),
      initialPageParam: 0,
      getNextPageParam: (last, pages) =>
        last.length < mostRowsAsked ? undefined : pages.length * mostRowsAsked,
      gcTime: 0,
    }),
}

/** Chooses a file and reads it; undefined when the dialog was cancelled. */
export function useChooseRegister() {
  return useMutation({
    mutationFn: async (again?: Input<'people.readRegister'>) => {
      const token = again?.token ?? (await send('people.chooseRegister', {}))?.token
      if (token === undefined) return undefined
      return { token, file: await send('people.readRegister', again ?? { token }) }
    },
  })
}

export function usePreviewRegister() {
  return useMutation({
    mutationFn: (reading: Input<'people.previewRegister'>) =>
      send('people.previewRegister', reading),
  })
}

export function useImportRegister() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (taking: Input<'people.importRegister'>) => send('people.importRegister', taking),
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: peopleQueries.all() }),
  })
}

export function useTakeBackImport() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (seen: Input<'people.takeBackImport'>) => send('people.takeBackImport', seen),
    onSuccess: () => void queryClient.invalidateQueries(),
  })
}
