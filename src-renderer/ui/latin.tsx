import type { ReactNode } from 'react'

/** A phone, a code, a number of a paper: Latin letters and digits, left to right, in any sentence. */
export function Latin({ children }: { readonly children: ReactNode }) {
  return <bdi dir="ltr">{children}</bdi>
}
