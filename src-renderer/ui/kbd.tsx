import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  CornerDownLeft,
  type LucideIcon,
} from 'lucide-react'
import type { Keys } from '#ui/keyboard/key-press.ts'
import styles from './kbd.module.css'

// Drawn, not typed: neither of our fonts has these signs.
const signs: Readonly<Record<string, LucideIcon>> = {
  Enter: CornerDownLeft,
  ArrowUp,
  ArrowDown,
  ArrowLeft,
  ArrowRight,
}

const names: Readonly<Record<string, string>> = { Escape: 'Esc' }

/** A key hint, in Latin order in every language. Screen readers get `aria-keyshortcuts` from the control. */
export function Kbd({ keys }: { readonly keys: Keys }) {
  const parts = keys.endsWith('+')
    ? [...keys.slice(0, -1).split('+').filter(Boolean), '+']
    : keys.split('+')
  return (
    <kbd dir="ltr" aria-hidden className={styles['kbd']}>
      {parts.map((part) => {
        const Sign = signs[part]
        return Sign ? <Sign key={part} size="1em" /> : <span key={part}>{names[part] ?? part}</span>
      })}
    </kbd>
  )
}
