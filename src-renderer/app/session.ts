import type { Permission } from '#contract/permissions.ts'
import { createContext, useContext } from 'react'

/** Who is signed in, as far as the frame of the window needs to know. */
export interface Session {
  readonly staffId: string
  readonly name: string
  /** In words, in the language of the window. */
  readonly role: string
  readonly may: (permission: Permission) => boolean
  readonly switchUser: () => void
  readonly lock: () => void
}

/** Provided by the sign-in page's owner around the router; undefined while nobody is signed in. */
export const SessionContext = createContext<Session | undefined>(undefined)

export function useSession(): Session | undefined {
  return useContext(SessionContext)
}
