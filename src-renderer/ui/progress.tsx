import { useTranslation } from 'react-i18next'
import { ProgressBar, Label } from 'react-aria-components'
import { Button } from '#ui/button.tsx'
import { classNames } from '#ui/class-names.ts'
import styles from './progress.module.css'

interface ProgressProps {
  readonly label: string
  readonly done: number
  /** Undefined while nobody knows how much there is. */
  readonly total: number | undefined
  /** How far it is, where a mere "11 of 100" would not say of what. */
  readonly howFar?: string | undefined
  readonly onCancel?: () => void
}

/** Work that takes longer than a moment: how far it is, and the way out. */
export function Progress({ label, done, total, howFar, onCancel }: ProgressProps) {
  const { t } = useTranslation('ui')
  const words = total === undefined ? undefined : (howFar ?? t('progress.of', { done, total }))
  return (
    <div className={styles['progress']}>
      <ProgressBar
        value={done}
        maxValue={total ?? 100}
        isIndeterminate={total === undefined}
        className={classNames(styles['measure'])}
        {...(words !== undefined && { valueLabel: words })}
      >
        {({ percentage }) => (
          <>
            <div className={styles['words']}>
              <Label>{label}</Label>
              <span className={styles['count']}>{words}</span>
            </div>
            <div className={styles['track']}>
              <div
                className={classNames(styles['bar'], percentage === undefined && styles['unknown'])}
                style={{ inlineSize: `${percentage ?? 30}%` }}
              />
            </div>
          </>
        )}
      </ProgressBar>
      {onCancel && <Button onPress={onCancel}>{t('progress.cancel')}</Button>}
    </div>
  )
}
