import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useCentre } from '#app/centre.ts'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import { staffQueries } from '#features/staff/staff-queries.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'

interface KeysCardProps {
  readonly onRenewKeys: () => void
  readonly onRenewCode: () => void
}

/** What opens the store, and how to make worthless what is out of hand. */
export function KeysCard({ onRenewKeys, onRenewCode }: KeysCardProps) {
  const { t } = useTranslation('staff')
  return (
    <Card
      title={t('keys.title')}
      actions={
        <>
          <Button onPress={onRenewCode}>{t('keys.newCode')}</Button>
          <Button onPress={onRenewKeys}>{t('keys.renew')}</Button>
        </>
      }
    >
      <p>{t('keys.what')}</p>
      <KeysState />
    </Card>
  )
}

function KeysState() {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const { timeZone } = useCentre()
  const { data: keys } = useQuery(staffQueries.keys())
  if (!keys) return undefined
  const { managers, renewedAt, olderBackups } = keys
  return (
    <>
      {managers < 2 && <p>{t('keys.oneManager')}</p>}
      {renewedAt && (
        <p>
          {t('keys.renewedOn', { day: format.day(dayInZone(renewedAt, timeZone)) })}{' '}
          {olderBackups > 0 && t('keys.olderBackups', { count: olderBackups })}
        </p>
      )}
    </>
  )
}
