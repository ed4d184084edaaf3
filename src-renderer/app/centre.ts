import { queryOptions } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import { send } from '#app/desk.ts'
import type { Centre } from '#contract/centre.contract.ts'

export const centreQueries = {
  all: () => ['centre'] as const,
  current: () =>
    queryOptions({
      queryKey: [...centreQueries.all(), 'current'],
      queryFn: () => send('centre.get', {}),
    }),
}

/** Known before any page of the desk is drawn. */
export const CentreContext = createContext<Centre | undefined>(undefined)

/** The centre's settings: zones, languages, days off. */
export function useCentre(): Centre {
  const centre = useContext(CentreContext)
  if (!centre) throw new Error('useCentre outside the open desk')
  return centre
}
