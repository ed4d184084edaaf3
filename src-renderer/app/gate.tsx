import { useQuery } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import { CentreProvider } from '#app/centre-provider.tsx'
import { deskQueries } from '#app/desk-queries.ts'
import { RenewingPage } from '#app/entrance/renewing-page.tsx'
import { PracticeFrame } from '#app/practice-banner.tsx'
import { createDeskRouter } from '#app/router.ts'
import { SessionProvider } from '#app/session-provider.tsx'
import { useActivity } from '#app/use-activity.ts'
import type { SignedIn } from '#contract/staff.contract.ts'
import { FirstRun } from '#features/centre/first-run/first-run.tsx'
import { ChangePasswordPage } from '#features/staff/entrance/change-password-page.tsx'
import { DamagedPage } from '#features/staff/entrance/damaged-page.tsx'
import { PracticePage } from '#features/staff/entrance/practice-page.tsx'
import { SignInPage } from '#features/staff/entrance/sign-in-page.tsx'

/** What stands before the desk: the first run, the sign-in, a new password; then the desk itself. */
export function Gate() {
  const { data, error } = useQuery(deskQueries.state())
  if (error) return <DamagedPage error={error} />
  switch (data?.state) {
    case undefined:
      return undefined
    case 'new':
      return <FirstRun />
    case 'locked':
      return data.practice ? <PracticePage /> : <SignInPage told={data.told} />
    case 'renewing':
      return <RenewingPage stage={data.stage} part={data.part} />
    case 'open':
      return data.signedIn.mustChange ? (
        <ChangePasswordPage />
      ) : (
        <OpenDesk signedIn={data.signedIn} isPractice={data.practice ?? false} />
      )
    default:
      return data satisfies never
  }
}

interface OpenDeskProps {
  readonly signedIn: SignedIn
  readonly isPractice: boolean
}

function OpenDesk({ signedIn, isPractice }: OpenDeskProps) {
  const [router] = useState(createDeskRouter)
  useActivity()
  const pages = <RouterProvider router={router} />
  return (
    <SessionProvider signedIn={signedIn}>
      <CentreProvider>{isPractice ? <PracticeFrame>{pages}</PracticeFrame> : pages}</CentreProvider>
    </SessionProvider>
  )
}
