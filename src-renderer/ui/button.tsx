import { useRef, type ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { classNames } from '#ui/class-names.ts'
import { Kbd } from '#ui/kbd.tsx'
import type { Keys } from '#ui/keyboard/key-press.ts'
import { useShortcut } from '#ui/keyboard/use-shortcut.ts'
import { useHeldFocus } from '#ui/use-held-focus.ts'
import styles from './button.module.css'

export interface ButtonProps extends Omit<
  AriaButtonProps,
  'className' | 'style' | 'children' | 'isPending' | 'onFocus' | 'onBlur'
> {
  readonly children: ReactNode
  /** `primary` once a page, `danger` for what cannot be undone; the rest are `quiet`, `plain` in rows. */
  readonly kind?: 'primary' | 'quiet' | 'danger' | 'plain'
  /** Pressing this combination presses the button; it is shown on it. */
  readonly shortcut?: Keys | undefined
  /** The part of the page in which the shortcut counts. */
  readonly shortcutScope?: () => Element | null
  readonly isWide?: boolean
}

export function Button(props: ButtonProps) {
  const { children, kind = 'quiet', shortcut, shortcutScope, isWide, isDisabled, ...rest } = props
  const ref = useRef<HTMLButtonElement>(null)
  const held = useHeldFocus(isDisabled ?? false)
  useShortcut({
    keys: shortcut,
    describe: () => ref.current?.firstElementChild?.textContent ?? '',
    run: () => ref.current?.click(),
    ...(shortcutScope && { scope: shortcutScope }),
  })
  return (
    <AriaButton
      {...rest}
      {...held}
      ref={ref}
      aria-keyshortcuts={shortcut?.replace('Ctrl', 'Control')}
      className={classNames(styles['button'], styles[kind], isWide && styles['wide'])}
    >
      <span className={styles['words']}>{children}</span>
      {shortcut && <Kbd keys={shortcut} />}
    </AriaButton>
  )
}
