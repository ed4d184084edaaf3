import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import type { IsoDay } from '#contract/calendar/iso-day.ts'
import { AnswerBy } from '#features/privacy/answer-by.tsx'
import { Button } from '#ui/button.tsx'
import { Facts } from '#ui/facts.tsx'
import styles from '../privacy.module.css'

/** That somebody asked for this person to be erased, and by when to answer; it leads to the request. */
export function RequestNote({ answerBy }: { readonly answerBy: IsoDay }) {
  const { t } = useTranslation('privacy')
  const session = useSession()
  const navigate = useNavigate()
  return (
    <>
      <Facts
        facts={[{ id: 'answerBy', label: t('card.answerBy'), value: <AnswerBy day={answerBy} /> }]}
      />
      {session?.may('privacy.read') && (
        <div className={styles['acts']}>
          <Button
            kind="plain"
            onPress={() => void navigate({ to: '/privacy', search: { tab: 'requests' } })}
          >
            {t('card.decide')}
          </Button>
        </div>
      )}
    </>
  )
}
