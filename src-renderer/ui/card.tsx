import type { ReactNode } from 'react'
import { classNames } from '#ui/class-names.ts'
import styles from './card.module.css'

interface CardProps {
  readonly children: ReactNode
  readonly title?: ReactNode
  /** Stands beside the title: chips that sum up what is inside. */
  readonly summary?: ReactNode
  /** Stands at the end of the title's row. */
  readonly actions?: ReactNode
  /** `side` for facts beside the work: small soft title, closer together. */
  readonly kind?: 'work' | 'side'
  /** Rows that reach from edge to edge. */
  readonly isFlush?: boolean
  /** Takes the height it is given and scrolls inside. */
  readonly isFilling?: boolean
  readonly labelledBy?: string
}

export function Card(props: CardProps) {
  const { children, title, summary, actions, kind = 'work', isFlush, isFilling, labelledBy } = props
  return (
    <section
      aria-labelledby={labelledBy}
      className={classNames(styles['card'], styles[kind], isFilling && styles['filling'])}
    >
      {title && (
        <header className={classNames(styles['header'], isFlush && styles['ruled'])}>
          <h2>{title}</h2>
          {summary}
          {actions && <div className={styles['actions']}>{actions}</div>}
        </header>
      )}
      <div className={classNames(styles['body'], isFlush && styles['flush'])}>{children}</div>
    </section>
  )
}
