import type { ReactNode } from 'react'
import styles from './facts.module.css'

interface Fact {
  readonly id: string
  readonly label: ReactNode
  readonly value: ReactNode
}

/** Labels and values; a fact without a value is not shown. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const known = facts.filter(({ value }) => value !== undefined && value !== null && value !== '')
  return (
    <dl className={styles['facts']}>
      {known.map(({ id, label, value }) => (
        <div key={id} className={styles['fact']}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
