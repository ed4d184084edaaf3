import { createContext } from 'react'

/** The form a button stands in, for the reach of its Ctrl+Enter. */
export const FormContext = createContext<{ readonly scope: () => Element | null } | undefined>(
  undefined,
)
