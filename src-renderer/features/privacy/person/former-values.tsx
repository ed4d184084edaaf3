import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useCentre } from '#app/centre.ts'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import type { Correction } from '#contract/privacy.contract.ts'
import { privacyQueries } from '#features/privacy/privacy.queries.ts'
import { useValueWords } from '#features/privacy/person/use-value-words.ts'
import { useFormat } from '#i18n/use-format.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { ComposedLine, Prose } from '#ui/prose.tsx'
import styles from '../privacy.module.css'

/** What an identity said before it was put right: until when, who did it and why. Each look is on record. */
export function FormerValues({ personId }: { readonly personId: string }) {
  const { t } = useTranslation('privacy')
  const { data: corrections } = useQuery(privacyQueries.corrections(personId))
  if (!corrections) return undefined
  if (corrections.length === 0) {
    return <EmptyState title={t('former.none')}>{t('former.noneHint')}</EmptyState>
  }
  return (
    <>
      <p>{t('former.lead')}</p>
      <ul className={styles['list']}>
        {corrections.map((correction) => (
          <Former key={correction.id} correction={correction} />
        ))}
      </ul>
    </>
  )
}

function Former({ correction }: { readonly correction: Correction }) {
  const { t } = useTranslation(['privacy', 'people'])
  const format = useFormat()
  const { timeZone } = useCentre()
  const valueWords = useValueWords()
  const { former, reason, at, by } = correction
  return (
    <li className={styles['item']}>
      <small>{t(`people:field.${former.field}`)}</small>
      <strong>
        <ComposedLine>{valueWords(former)}</ComposedLine>
      </strong>
      <small>
        {t('privacy:former.until', { date: format.day(dayInZone(at, timeZone)), name: by })}
      </small>
      {reason && <Prose isBlock>{reason}</Prose>}
    </li>
  )
}
