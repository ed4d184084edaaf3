import { UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PersonLabel } from '#contract/people.contract.ts'
import type { IntakeForm } from '#features/visits/intake/use-intake.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { namesBesideNumber } from '#i18n/written-names.ts'
import { useAgeWords } from '#ui/date/use-date-echo.ts'
import { Button } from '#ui/button.tsx'
import { Latin } from '#ui/latin.tsx'
import { PersonName } from '#ui/person-name.tsx'
import styles from './known-person.module.css'

interface KnownPersonProps {
  readonly form: IntakeForm
  readonly person: PersonLabel
}

/** Whose file it is, and the way back to a new one. */
export function KnownPerson({ form, person }: KnownPersonProps) {
  const { t } = useTranslation(['visits', 'people'])
  const age = useAgeWords()
  const { birth, fileNumber, literacy, alert } = person
  // The field for the name comes back, and takes the focus.
  const giveBack = () => form.setValue('known', null, { shouldDirty: true })
  return (
    <div className={styles['known']}>
      <UserRound aria-hidden />
      <div className={styles['facts']}>
        <PersonName {...namesBesideNumber(person)} />
        <span>
          <Latin>{fileNumber}</Latin>
          {birth && (
            <>
              {middleDot}
              {age(birth)}
            </>
          )}
        </span>
        {(literacy === 'little' || literacy === 'no') && (
          <strong>{t(`people:identity.${literacy}`)}</strong>
        )}
        {alert && <strong>{alert}</strong>}
      </div>
      <Button kind="plain" onPress={giveBack}>
        {t('visits:intake.somebodyElse')}
      </Button>
    </div>
  )
}
