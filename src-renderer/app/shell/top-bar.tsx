import type { Slots } from '#app/slots.ts'
import { Today } from '#app/shell/today.tsx'
import { UserMenu } from '#app/shell/user-menu.tsx'
import styles from './top-bar.module.css'

/** Search, today in both calendars, and who is signed in. */
export function TopBar({ slots }: { readonly slots: Slots }) {
  const { omnibox: Omnibox } = slots
  return (
    <header data-pane className={styles['bar']}>
      <div className={styles['search']}>{Omnibox && <Omnibox />}</div>
      <Today />
      <UserMenu slots={slots} />
    </header>
  )
}
