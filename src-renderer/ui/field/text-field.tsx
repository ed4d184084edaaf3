import type { ComponentProps } from 'react'
import { classNames } from '#ui/class-names.ts'
import { Field, type FieldWords } from '#ui/field/field.tsx'
import styles from './control.module.css'

export interface TextFieldProps
  extends FieldWords, Omit<ComponentProps<'input'>, 'className' | 'style' | 'id'> {
  /** Said below while all is well: how what was typed was understood. */
  readonly echo?: React.ReactNode
}

/** One line of text. Takes what `form.register(name)` gives. */
export function TextField({ label, hint, error, mark, echo, ...input }: TextFieldProps) {
  return (
    <Field {...{ label, hint, error, mark, echo }}>
      {(ids) => (
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder=" "
          {...input}
          {...ids}
          className={classNames(styles['control'])}
        />
      )}
    </Field>
  )
}

/** A phone, a code, an e-mail: left to right in every language. */
export function LatinField({ label, hint, error, mark, echo, ...input }: TextFieldProps) {
  return (
    <Field {...{ label, hint, error, mark, echo }}>
      {(ids) => (
        <input
          type="text"
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          {...input}
          {...ids}
          className={classNames(styles['control'], styles['latin'])}
        />
      )}
    </Field>
  )
}

export function PhoneField(props: TextFieldProps) {
  return <LatinField type="tel" inputMode="tel" {...props} />
}
