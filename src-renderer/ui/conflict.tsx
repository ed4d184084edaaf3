import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/button.tsx'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import styles from './conflict.module.css'

export type ConflictSide = 'mine' | 'theirs'

/** One field that two people changed, or that the other one changed under us. */
export interface ConflictField<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly mine: string
  readonly theirs: string
  /** Which of the two is kept unless somebody decides otherwise. */
  readonly suggested: ConflictSide
}

interface ConflictProps<Id extends string> {
  readonly fields: readonly ConflictField<Id>[]
  readonly onResolve: (takenFromThem: readonly Id[]) => void
  readonly children?: ReactNode
}

/** A record was changed by somebody else meanwhile: both states, and a choice for each field. */
export function Conflict<Id extends string>({ fields, onResolve, children }: ConflictProps<Id>) {
  const { t } = useTranslation('ui')
  const [chosen, setChosen] = useState<Readonly<Record<string, ConflictSide>>>({})
  const sideOf = (field: ConflictField<Id>) => chosen[field.id] ?? field.suggested
  return (
    <section role="alert" aria-label={t('conflict.title')} className={styles['conflict']}>
      <h3>{t('conflict.title')}</h3>
      <p>{t('conflict.text')}</p>
      {fields.map((field) => (
        <ChoiceChips
          key={field.id}
          label={field.label}
          hasDigits={false}
          value={sideOf(field)}
          onChange={(side) => setChosen({ ...chosen, [field.id]: side })}
          choices={[
            { value: 'mine', label: t('conflict.mine', { value: field.mine || '–' }) },
            { value: 'theirs', label: t('conflict.theirs', { value: field.theirs || '–' }) },
          ]}
        />
      ))}
      {children}
      <div>
        <Button
          kind="primary"
          onPress={() =>
            onResolve(fields.filter((field) => sideOf(field) === 'theirs').map(({ id }) => id))
          }
        >
          {t('conflict.apply')}
        </Button>
      </div>
    </section>
  )
}
