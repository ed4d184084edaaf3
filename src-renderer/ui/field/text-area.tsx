import type { ComponentProps } from 'react'
import { classNames } from '#ui/class-names.ts'
import { Field, type FieldWords } from '#ui/field/field.tsx'
import styles from './control.module.css'

interface TextAreaProps
  extends FieldWords, Omit<ComponentProps<'textarea'>, 'className' | 'style' | 'id'> {}

/** Several lines; grows with what is written. */
export function TextArea({ label, hint, error, mark, ...area }: TextAreaProps) {
  return (
    <Field {...{ label, hint, error, mark }}>
      {(ids) => (
        <textarea
          spellCheck={false}
          placeholder=" "
          {...area}
          {...ids}
          className={classNames(styles['control'], styles['area'])}
        />
      )}
    </Field>
  )
}
