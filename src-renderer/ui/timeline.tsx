import type { ReactNode } from 'react'
import { classNames } from '#ui/class-names.ts'
import type { Tone } from '#ui/chip.tsx'
import styles from './timeline.module.css'

export interface TimelineEvent {
  readonly id: string
  /** The machine's form of the moment. */
  readonly dateTime: string
  /** The moment in words: today 9:23, 14 November. */
  readonly when: string
  readonly title: ReactNode
  /** Who, how long, what came of it. */
  readonly detail?: ReactNode
  readonly tone?: Tone
}

interface TimelineProps {
  readonly label: string
  readonly events: readonly TimelineEvent[]
}

/** Everything that happened, newest first, on one line at the start side. */
export function Timeline({ label, events }: TimelineProps) {
  return (
    <ol aria-label={label} className={styles['line']}>
      {events.map(({ id, dateTime, when, title, detail, tone = 'teal' }) => (
        <li key={id} className={styles['event']}>
          <time dateTime={dateTime}>{when}</time>
          <span aria-hidden className={classNames(styles['dot'], styles[tone])} />
          <div className={styles['words']}>
            <p className={styles['title']}>{title}</p>
            {detail && <p className={styles['detail']}>{detail}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
