import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import { useCentre } from '#app/centre.ts'
import { useTellFailure } from '#app/use-tell-failure.ts'
import type { EmergencyOpening } from '#contract/access.contract.ts'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import { accessQueries, useAcknowledge } from '#features/access/access.queries.ts'
import { useFormat } from '#i18n/use-format.ts'
import { writtenNames } from '#i18n/written-names.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { Prose } from '#ui/prose.tsx'
import styles from './unread-openings.module.css'

/** What a manager is shown first: the files that were opened in an emergency since they last read of such. */
export function UnreadOpenings() {
  const { t } = useTranslation('access')
  const isManager = useSession()?.may('access.review') ?? false
  const { data: openings = [] } = useQuery({ ...accessQueries.unread(), enabled: isManager })
  const acknowledge = useAcknowledge()
  const onError = useTellFailure('access')
  if (openings.length === 0) return undefined
  const read = () =>
    acknowledge.mutate(
      openings.map(({ id }) => id),
      { onError },
    )
  return (
    <Dialog
      title={t('unread.title')}
      isOpen
      mustAnswer
      size="medium"
      onClose={read}
      actions={
        <Button kind="primary" isDisabled={acknowledge.isPending} onPress={read}>
          {t('unread.read')}
        </Button>
      }
    >
      <p>{t('unread.what')}</p>
      <ul className={styles['openings']}>
        {openings.map((opening) => (
          <Opening key={opening.id} opening={opening} />
        ))}
      </ul>
    </Dialog>
  )
}

function Opening({ opening }: { readonly opening: EmergencyOpening }) {
  const { t } = useTranslation(['access', 'staff'])
  const format = useFormat()
  const { timeZone } = useCentre()
  const { person, openedAt, openedBy, role, reason } = opening
  return (
    <li>
      <PersonName {...writtenNames(person)} />
      <Prose>{reason}</Prose>
      <small>
        {t('access:unread.by', {
          name: openedBy,
          role: t(`staff:role.${role}`),
          day: format.day(dayInZone(openedAt, timeZone)),
          time: format.clock(openedAt),
        })}
      </small>
    </li>
  )
}
