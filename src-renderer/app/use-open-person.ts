import { useNavigate } from '@tanstack/react-router'

/** Leads to a person's page. */
export function useOpenPerson(): (personId: string) => void {
  const navigate = useNavigate()
  return (id) => void navigate({ to: '/people/$id', params: { id } })
}
