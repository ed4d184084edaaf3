import { Kbd } from '#ui/kbd.tsx'
import type { Command } from '#features/search/commands.ts'
import styles from './hit-row.module.css'

/** What would be done, and the key that does it without searching. */
export function CommandRow({ command: { deed, keys } }: { readonly command: Command }) {
  return (
    <span className={styles['row']}>
      {deed}
      <span className={styles['facts']}>
        <Kbd keys={keys} />
      </span>
    </span>
  )
}
