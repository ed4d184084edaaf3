import { Lock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Chip } from '#ui/chip.tsx'
import { classNames } from '#ui/class-names.ts'
import styles from './person-name.module.css'

/** A name in one script, as its owner writes it. */
export interface WrittenName {
  readonly text: string
  /** The language its letters are read in, for voice and font: `fa`, `ru`, `sk`… */
  readonly lang?: string | undefined
}

interface PersonNameProps {
  /** Undefined of somebody whose name is not known, beside what else tells who it is. */
  readonly name: WrittenName | undefined
  /** The same name in another script, softer beside it or under it. */
  readonly other?: WrittenName | undefined
  readonly isStacked?: boolean
  readonly size?: 'normal' | 'large' | 'page'
}

/** Two names, one person; each keeps its own direction. Who may not be named is a lock and the words for it. */
export function PersonName({ name, other, isStacked, size = 'normal' }: PersonNameProps) {
  const { t } = useTranslation('ui')
  if (name?.text === '') {
    return <Chip icon={Lock}>{t('hiddenName')}</Chip>
  }
  return (
    <span className={classNames(styles['person'], isStacked && styles['stacked'], styles[size])}>
      <bdi lang={name?.lang} className={styles['name']}>
        {name?.text ?? t('nameless')}
      </bdi>
      {other && (
        <bdi lang={other.lang} className={styles['other']}>
          {other.text}
        </bdi>
      )}
    </span>
  )
}
