import { Check } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '#ui/class-names.ts'
import { useIssueWords, type FieldIssue } from '#ui/form/use-issue-words.ts'
import styles from './checkbox.module.css'

interface CheckboxProps extends Omit<
  ComponentProps<'input'>,
  'className' | 'style' | 'type' | 'children'
> {
  readonly children: ReactNode
  readonly hint?: ReactNode
  readonly error?: FieldIssue
}

/** One thing that is so or is not. Takes what `form.register(name)` gives. */
export function Checkbox({ children, hint, error, ...input }: CheckboxProps) {
  const words = useIssueWords()(error)
  return (
    <label className={styles['checkbox']}>
      <span className={styles['box']}>
        <input type="checkbox" {...input} aria-invalid={words ? true : undefined} />
        <Check aria-hidden />
      </span>
      <span>
        {children}
        {(words ?? hint) && (
          <span className={classNames(styles['line'], words && styles['error'])}>
            {words ?? hint}
          </span>
        )}
      </span>
    </label>
  )
}
