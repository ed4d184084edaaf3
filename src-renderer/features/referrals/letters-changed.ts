import type { QueryClient } from '@tanstack/react-query'

/** Everything about letters is asked for anew, and what became of their needs and files. */
export function lettersChanged(queryClient: QueryClient): Promise<unknown> {
  return Promise.all(
    ['referrals', 'due', 'needs', 'people'].map((family) =>
      queryClient.invalidateQueries({ queryKey: [family] }),
    ),
  )
}
