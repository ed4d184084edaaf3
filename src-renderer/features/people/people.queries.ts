import {
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import type { Input, Output } from '#contract/index.ts'

export const peopleQueries = {
  all: () => ['people'] as const,
  file: (id: string) =>
    queryOptions({
      queryKey: [...peopleQueries.all(), 'file', id],
      queryFn: () => send('people.get', { id }),
    }),
  search: (text: string) =>
    queryOptions({
      queryKey: [...peopleQueries.all(), 'search', text],
      queryFn: () => send('people.search', { text }),
      placeholderData: keepPreviousData,
    }),
  timeline: (personId: string) =>
    queryOptions({
      queryKey: [...peopleQueries.all(), 'timeline', personId],
      queryFn: () => send('people.timeline', { personId }),
    }),
  notes: (personId: string) =>
    queryOptions({
      queryKey: [...peopleQueries.all(), 'notes', personId],
      queryFn: () => send('people.listNotes', { personId }),
    }),
}

/** What was saved is the file as it now is; everything else about people is asked again. */
function fileBecame(queryClient: QueryClient, file: Output<'people.get'>): void {
  queryClient.setQueryData(peopleQueries.file(file.id).queryKey, file)
  void queryClient.invalidateQueries({ queryKey: peopleQueries.all() })
}

export function useSavePerson() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (details: Input<'people.save'>) => send('people.save', details),
    onSuccess: (file) => fileBecame(queryClient, file),
  })
}

export function useTakeCase() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (taken: Input<'people.takeCase'>) => send('people.takeCase', taken),
    onSuccess: (file) => {
      fileBecame(queryClient, file)
      // What only the team may see can be asked for from now on.
      void queryClient.invalidateQueries()
    },
  })
}

export function useJoinHousehold() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (joining: Input<'people.joinHousehold'>) => send('people.joinHousehold', joining),
    onSuccess: (file) => fileBecame(queryClient, file),
  })
}

export function useOpenHousehold() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (person: Input<'people.openHousehold'>) => send('people.openHousehold', person),
    onSuccess: (file) => fileBecame(queryClient, file),
  })
}

export function useMoveHome() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (moving: Input<'people.move'>) => send('people.move', moving),
    onSuccess: (file) => fileBecame(queryClient, file),
    // Somebody may have joined or left: the form shows who lives there now.
    onError: () => void queryClient.invalidateQueries({ queryKey: peopleQueries.all() }),
  })
}

export function useAddHome() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (home: Input<'people.addHome'>) => send('people.addHome', home),
    onSuccess: (file) => fileBecame(queryClient, file),
  })
}

const homeDays = { leave: 'people.leaveHome', usual: 'people.changeUsualHome' } as const

/** From a day on a home is left, or is the usual one. */
export function useHomeDay(act: keyof typeof homeDays) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (home: Input<'people.leaveHome'>) => send(homeDays[act], home),
    onSuccess: (file) => fileBecame(queryClient, file),
  })
}

export function useAddFamily() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (family: Input<'people.addFamily'>) => send('people.addFamily', family),
    onSuccess: (file) => fileBecame(queryClient, file),
  })
}

export function useWriteNote() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (note: Input<'people.writeNote'>) => send('people.writeNote', note),
    // Not waited for: a lock in between would bring the note back as a draft, to be written twice.
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: peopleQueries.all() }),
  })
}
