import { useQuery } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CentreProvider } from '#app/centre-provider.tsx'
import { deskQueries } from '#app/desk-queries.ts'
import { RenewingPage } from '#app/entrance/renewing-page.tsx'
import { PracticeFrame } from '#app/practice-banner.tsx'
import { createDeskRouter } from '#app/router.ts'
import { SessionProvider } from '#app/session-provider.tsx'
import { wantsRestore } from '#app/want-restore.ts'
import { useActivity } from '#app/use-activity.ts'
import type { SignedIn } from '#contract/staff.contract.ts'
import { FirstRun } from '#features/centre/first-run/first-run.tsx'
import { RestorePage } from '#features/restore/restore-page.tsx'
import { ChangePasswordPage } from '#features/staff/entrance/change-password-page.tsx'
import { DamagedPage } from '#features/staff/entrance/damaged-page.tsx'
import { PracticePage } from '#features/staff/entrance/practice-page.tsx'
import { SignInPage } from '#features/staff/entrance/sign-in-page.tsx'
import { Button } from '#ui/button.tsx'

/** What stands before the desk: the first run, the sign-in, a new password; then the desk itself. */
export function Gate() {
  const { data, error } = useQuery(deskQueries.state())
  const [isRestoring, setRestoring] = useState(wantsRestore)
  const restore = (words: string) => (
    <Button kind="plain" onPress={() => setRestoring(true)}>
      {words}
    </Button>
  )
  const { t } = useTranslation('restore')
  if (error) return <DamagedPage error={error} />
  if (isRestoring && data?.state !== 'open') {
    return <RestorePage onBack={() => setRestoring(false)} />
  }
  switch (data?.state) {
    case undefined:
      return undefined
    case 'new':
      return <FirstRun onRestore={restore(t('haveBackup'))} />
    case 'locked':
      return data.practice ? (
        <PracticePage />
      ) : (
        <SignInPage told={data.told} onRestore={restore(t('start'))} />
      )
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
