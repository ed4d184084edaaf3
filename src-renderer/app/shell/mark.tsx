import styles from './rail.module.css'

/** Okno's sign: a window. */
export function Mark() {
  return (
    <span aria-hidden className={styles['mark']}>
      <svg viewBox="0 0 24 24" fill="none" strokeWidth="2">
        <rect x="3.5" y="2.5" width="17" height="19" rx="2" stroke="var(--rail-mark)" />
        <path d="M12 2.5v19M3.5 12h17" stroke="var(--on-rail)" />
      </svg>
    </span>
  )
}
