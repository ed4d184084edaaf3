import type { ReactNode } from 'react'
import styles from './recovery-code.module.css'

interface RecoveryCodeProps {
  readonly code: string
  readonly note: ReactNode
}

/** Six groups of five, large, to be copied by hand; in Latin order in every language. */
export function RecoveryCode({ code, note }: RecoveryCodeProps) {
  return (
    <figure className={styles['figure']}>
      <code dir="ltr" className={styles['code']} data-code={code}>
        {code.split('-').map((group, index) => (
          <span key={index}>{group}</span>
        ))}
      </code>
      <figcaption>{note}</figcaption>
    </figure>
  )
}
