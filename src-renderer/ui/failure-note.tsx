import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './failure-note.module.css'

interface FailureNoteProps {
  /** What did not happen. */
  readonly title: string
  /** What to do about it. */
  readonly children?: ReactNode
  readonly action?: ReactNode
}

/** Says at once, where it happened, what was not done and how to go on. */
export function FailureNote({ title, children, action }: FailureNoteProps) {
  return (
    <div role="alert" className={styles['note']}>
      <TriangleAlert aria-hidden />
      <div className={styles['words']}>
        <p className={styles['title']}>{title}</p>
        {children && <div>{children}</div>}
        {action && <div className={styles['action']}>{action}</div>}
      </div>
    </div>
  )
}
