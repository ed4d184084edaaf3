import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/button.tsx'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import styles from './conflict.module.css'

type Side = 'mine' | 'theirs'

/** What was written here, with what is taken from them. */
export type TakeTheirs<Written> = (mine: Written) => Written

interface ConflictProps<Written extends object, Field extends keyof Written & string> {
  /** In the order of the form. */
  readonly fields: readonly Field[]
  /** As it was when the form was filled from it. */
  readonly seen: Written
  readonly mine: Written
  readonly theirs: Written
  readonly labelOf: (field: Field) => string
  readonly wordsOf: (written: Written, field: Field) => string
  /** Gives what was chosen to be laid over what stands in the form by then. */
  readonly onResolve: (takeTheirs: TakeTheirs<Written>) => void
}

/** A record was changed by somebody else meanwhile: both states of what they changed, and a choice for each field. */
export function Conflict<Written extends object, Field extends keyof Written & string>(
  props: ConflictProps<Written, Field>,
) {
  const { fields, seen, mine, theirs, labelOf, wordsOf, onResolve } = props
  const { t } = useTranslation('ui')
  const section = useRef<HTMLElement>(null)
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({})
  useEffect(() => section.current?.focus(), [])
  const differing = fields.filter(
    (field) => !isSame(theirs[field], seen[field]) && !isSame(theirs[field], mine[field]),
  )
  // What was not touched here follows them unless somebody decides otherwise.
  const sideOf = (field: Field) =>
    chosen[field] ?? (isSame(mine[field], seen[field]) ? 'theirs' : 'mine')
  // What reads the same on both sides is nothing to choose between.
  const shown = differing.filter((field) => wordsOf(theirs, field) !== wordsOf(mine, field))
  const resolve = () => {
    const taken = differing.filter((field) => sideOf(field) === 'theirs')
    const kept = Object.fromEntries(taken.map((field) => [field, theirs[field]]))
    onResolve((written) => Object.assign({}, written, kept))
  }
  return (
    <section
      ref={section}
      role="alert"
      tabIndex={-1}
      aria-label={t('conflict.title')}
      className={styles['conflict']}
    >
      <h3>{t('conflict.title')}</h3>
      <p>{shown.length > 0 ? t('conflict.text') : t('conflict.untouched')}</p>
      {shown.map((field) => (
        <ChoiceChips
          key={field}
          label={labelOf(field)}
          hasDigits={false}
          value={sideOf(field)}
          onChange={(side) => setChosen({ ...chosen, [field]: side })}
          choices={[
            { value: 'mine', label: t('conflict.mine', { value: wordsOf(mine, field) || '–' }) },
            {
              value: 'theirs',
              label: t('conflict.theirs', { value: wordsOf(theirs, field) || '–' }),
            },
          ]}
        />
      ))}
      <div>
        <Button kind="primary" onPress={resolve}>
          {shown.length > 0 ? t('conflict.apply') : t('conflict.save')}
        </Button>
      </div>
    </section>
  )
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
