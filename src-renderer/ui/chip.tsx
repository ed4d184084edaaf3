import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { classNames } from '#ui/class-names.ts'
import styles from './chip.module.css'

export type Tone = 'plain' | 'teal' | 'attention' | 'crisis' | 'good'

interface ChipProps {
  /** Colour never speaks alone: the words say the same. */
  readonly children: ReactNode
  readonly tone?: Tone | undefined
  readonly icon?: LucideIcon | undefined
}

export function Chip({ children, tone = 'plain', icon: Icon }: ChipProps) {
  return (
    <span className={classNames(styles['chip'], styles[tone])}>
      {Icon && <Icon aria-hidden />}
      {children}
    </span>
  )
}

interface ChipButtonProps extends ChipProps {
  readonly onPress: () => void
}

/** A chip that opens what it sums up. */
export function ChipButton({ children, tone = 'plain', icon: Icon, onPress }: ChipButtonProps) {
  return (
    <AriaButton
      className={classNames(styles['chip'], styles[tone], styles['opens'])}
      onPress={onPress}
    >
      {Icon && <Icon aria-hidden />}
      <span>{children}</span>
    </AriaButton>
  )
}

/** Chips in a row that wraps. */
export function Chips({ children }: { readonly children: ReactNode }) {
  return <div className={styles['row']}>{children}</div>
}
