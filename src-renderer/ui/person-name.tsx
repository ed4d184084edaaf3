import { classNames } from '#ui/class-names.ts'
import styles from './person-name.module.css'

/** A name in one script, as its owner writes it. */
export interface WrittenName {
  readonly text: string
  /** The language its letters are read in, for voice and font: `fa`, `ru`, `sk`… */
  readonly lang?: string | undefined
}

interface PersonNameProps {
  readonly name: WrittenName
  /** The same name in another script, softer beside it or under it. */
  readonly other?: WrittenName | undefined
  readonly isStacked?: boolean
  readonly size?: 'normal' | 'large' | 'page'
}

/** Two names, one person; each keeps its own direction. */
export function PersonName({ name, other, isStacked, size = 'normal' }: PersonNameProps) {
  return (
    <span className={classNames(styles['person'], isStacked && styles['stacked'], styles[size])}>
      <bdi lang={name.lang} className={styles['name']}>
        {name.text}
      </bdi>
      {other && (
        <bdi lang={other.lang} className={styles['other']}>
          {other.text}
        </bdi>
      )}
    </span>
  )
}
