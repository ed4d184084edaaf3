import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import type { IssuedForm } from '#contract/forms.contract.ts'
import { Language } from '#contract/language.ts'
import type { Input } from '#contract/index.ts'
import styles from '#features/forms/forms.module.css'
import { tellOutcome } from '#app/tell-outcome.ts'
import { useCentreClock } from '#i18n/centre-clock.ts'
import { isolate } from '#i18n/present-value.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { FailureNote } from '#ui/failure-note.tsx'

/** What was given out stays as it was: printing again prints the same bytes. */
export function IssuedForms({ issued }: { readonly issued: readonly IssuedForm[] }) {
  const { t } = useTranslation('forms')
  const words = useFailureWords('forms')
  const again = useMutation({
    mutationFn: (paper: Input<'forms.handOverIssued'>) => send('forms.handOverIssued', paper),
    onSuccess: ({ outcome }) => tellOutcome(outcome),
  })
  return (
    <section aria-label={t('person.issued')} className={styles['choice']}>
      <h3>{t('person.issued')}</h3>
      {again.error && <FailureNote title={t('failed')}>{words(again.error)}</FailureNote>}
      {issued.map((paper) => (
        <IssuedLine key={paper.id} paper={paper} onLeave={again.mutate} />
      ))}
    </section>
  )
}

interface IssuedLineProps {
  readonly paper: IssuedForm
  readonly onLeave: (paper: Input<'forms.handOverIssued'>) => void
  /** What more is to be said of it. */
  readonly children?: ReactNode
}

export function IssuedLine({ paper, onLeave, children }: IssuedLineProps) {
  const { t } = useTranslation(['forms', 'paper-forms'])
  const format = useFormat()
  const { timeZone } = useCentreClock()
  const { id, form, number, edition, issuedAt } = paper
  const said = {
    title: t(`paper-forms:${form}.title`),
    number: isolate(number),
    day: format.day(dayInZone(issuedAt, timeZone), 'short'),
  }
  return (
    <div>
      <p className={styles['line']}>
        {edition === 1 ? t('person.line', said) : t('person.edition', { ...said, edition })}
        <Button kind="plain" onPress={() => onLeave({ id, way: 'print' })}>
          {t('person.again')}
        </Button>
        <Button kind="plain" onPress={() => onLeave({ id, way: 'save' })}>
          {t('person.keep')}
        </Button>
      </p>
      {children}
      {edition > 1 && <Changes paper={paper} />}
    </div>
  )
}

/** What it says otherwise than the edition before it, as it stands on the paper itself. */
function Changes({ paper: { changes } }: Pick<IssuedLineProps, 'paper'>) {
  const { t, i18n } = useTranslation('forms')
  const lines = changes[Language.parse(i18n.language)]
  const known = (value: string) => (value === '' ? t('person.unsaid') : isolate(value))
  return (
    <ul className={styles['changes']}>
      {lines.map(({ what, before, now }, at) => (
        <li key={`${what} ${String(at)}`}>
          {t('person.change', { what, before: known(before), now: known(now) })}
        </li>
      ))}
    </ul>
  )
}
