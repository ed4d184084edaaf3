import type { ReactNode } from 'react'
import { classNames } from '#ui/class-names.ts'
import type { Tone } from '#ui/chip.tsx'
import styles from './note.module.css'

interface NoteProps {
  readonly children: ReactNode
  readonly tone?: Tone
  /** What can be done about it, at its end. */
  readonly action?: ReactNode
}

/** A sentence one should not miss, where it matters. */
export function Note({ children, tone = 'plain', action }: NoteProps) {
  return (
    <div className={classNames(styles['note'], styles[tone])}>
      <div className={styles['words']}>{children}</div>
      {action}
    </div>
  )
}
