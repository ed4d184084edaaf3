import type { ReactNode } from 'react'
import styles from './record-list.module.css'

interface RecordListProps {
  readonly label: string
  /** A form, or the button that opens it. */
  readonly above?: ReactNode
  readonly children: ReactNode
}

/** What was written down about a person, one `RecordItem` after the other, on a tab of their file. */
export function RecordList({ label, above, children }: RecordListProps) {
  return (
    <div className={styles['tab']}>
      {above}
      <ul aria-label={label} className={styles['list']}>
        {children}
      </ul>
    </div>
  )
}

interface RecordItemProps {
  /** With its chips. */
  readonly title: ReactNode
  readonly detail?: ReactNode
  /** When, and by whom. */
  readonly when: ReactNode
  /** What can be done about it. */
  readonly children?: ReactNode
}

export function RecordItem({ title, detail, when, children }: RecordItemProps) {
  return (
    <li className={styles['record']}>
      <div className={styles['what']}>
        <p className={styles['title']}>{title}</p>
        {detail && <div className={styles['detail']}>{detail}</div>}
        <p className={styles['when']}>{when}</p>
      </div>
      {children}
    </li>
  )
}
