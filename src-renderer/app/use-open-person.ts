import { useRouter } from '@tanstack/react-router'

/** Leads to a person's page. */
export function useOpenPerson(): ((personId: string) => void) | undefined {
  const router = useRouter()
  // Who may see no person's page has no route to it.
  if (!Object.hasOwn(router.routesByPath, '/people/$id')) return undefined
  return (personId) => router.history.push(`/people/${personId}`)
}
