import { useTranslation } from 'react-i18next'
import { useWeakness } from '#app/entrance/use-weakness.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { DeskFailure } from '#app/desk.ts'
import { PasswordField } from '#ui/field/password-field.tsx'
import type { TextFieldProps } from '#ui/field/text-field.tsx'

interface NewPasswordFieldProps extends Omit<TextFieldProps, 'echo'> {
  /** What is typed so far. */
  readonly typed: string
  /** What its owner is called: what anybody would try first. */
  readonly known: readonly string[]
  /** To be read and handed over, not hidden. */
  readonly isShownAtFirst?: boolean
}

/** A password being chosen: says while it is typed why it is weak and what to do, or that it is good. */
export function NewPasswordField({ typed, known, hint, ...field }: NewPasswordFieldProps) {
  const { t } = useTranslation('staff')
  const words = useFailureWords('staff')
  const weakness = useWeakness(typed, known)
  const why = weakness && new DeskFailure({ code: 'password-weak', details: { context: weakness } })
  return (
    <PasswordField
      {...field}
      hint={why ? words(why) : (hint ?? t('password.hint'))}
      {...(weakness === null && { echo: t('password.good') })}
    />
  )
}
