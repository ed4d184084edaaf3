import type { Slots } from '#app/slots.ts'
import styles from './status-bar.module.css'

/** What is saved, backed up, and when the desk locks itself. */
export function StatusBar({ parts }: { readonly parts: Slots['status'] }) {
  return (
    <footer className={styles['bar']}>
      {Object.entries(parts).map(([name, Part]) => (
        <Part key={name} />
      ))}
    </footer>
  )
}
