import { Navigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import { IntakeCard } from '#features/visits/intake/intake-card.tsx'
import { QueueCard } from '#features/visits/queue/queue-card.tsx'
import { Columns, Page } from '#ui/page.tsx'

/** Home: the intake at the start side, the live queue beside it. Who only reads sees the queue. */
export function DeskPage() {
  const { t } = useTranslation('app')
  const session = useSession()
  const mayRegister = session?.may('visits.write') ?? false
  // Who has no part in the queue begins with the people.
  if (session && !session.may('visits.read')) return <Navigate to="/people" replace />
  if (!mayRegister) {
    return (
      <Page isFilling isTitleHidden title={t('place.desk')}>
        <QueueCard />
      </Page>
    )
  }
  return (
    <Page isFilling isTitleHidden title={t('place.desk')}>
      <Columns kind="intake">
        <IntakeCard />
        <QueueCard />
      </Columns>
    </Page>
  )
}
