import type { LucideIcon } from 'lucide-react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { classNames } from '#ui/class-names.ts'
import { useHeldFocus } from '#ui/use-held-focus.ts'
import styles from './icon-button.module.css'

interface IconButtonProps extends Omit<
  AriaButtonProps,
  'className' | 'style' | 'children' | 'isPending' | 'onFocus' | 'onBlur'
> {
  readonly icon: LucideIcon
  /** What it does, in words: read aloud and shown on hover. */
  readonly label: string
  /** Arrows and chevrons turn round in a right-to-left window; clocks and ticks do not. */
  readonly isDirectional?: boolean
}

export function IconButton(props: IconButtonProps) {
  const { icon: Icon, label, isDirectional, isDisabled, ...rest } = props
  const held = useHeldFocus(isDisabled ?? false)
  return (
    <AriaButton
      {...rest}
      {...held}
      aria-label={label}
      className={classNames(styles['button'])}
      render={(given) => <button {...given} title={label} />}
    >
      <Icon aria-hidden className={isDirectional ? styles['directional'] : undefined} />
    </AriaButton>
  )
}
