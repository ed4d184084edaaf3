import { useTranslation } from 'react-i18next'
import type { Residence } from '#contract/people.contract.ts'
import type { Asked } from '#features/people/household/home-dialog.tsx'
import { Members } from '#features/people/household/members.tsx'
import { useHomeWords } from '#features/people/household/use-home-words.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { Button } from '#ui/button.tsx'
import { Latin } from '#ui/latin.tsx'
import styles from './household.module.css'

interface OtherHomeProps {
  readonly home: Residence
  /** Left out where it is for reading only. */
  readonly onAsk: ((asked: Asked) => void) | undefined
}

/** A home besides the usual one: where, with whom, and what can become of it. */
export function OtherHome({ home, onAsk }: OtherHomeProps) {
  const { t } = useTranslation('people')
  const { placeWords, spellWords } = useHomeWords()
  const { household, members, role, since } = home
  const place = placeWords(household)
  return (
    <section className={styles['home']} aria-label={t('addHome.title')}>
      <h3>
        {t('addHome.title')} <Latin>{household.fileNumber}</Latin>
      </h3>
      {place && <p className={styles['place']}>{place}</p>}
      <small>
        {[t(`householdRole.${role}`), ...spellWords({ since, until: null })].join(middleDot)}
      </small>
      <Members members={members} />
      {onAsk && (
        <div className={styles['acts']}>
          <Button kind="plain" onPress={() => onAsk({ act: 'usual', home: household })}>
            {t('usualHome.action')}
          </Button>
          <Button kind="plain" onPress={() => onAsk({ act: 'leave', home: household })}>
            {t('leaveHome.action')}
          </Button>
        </div>
      )}
    </section>
  )
}
