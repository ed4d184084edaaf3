import { Eye, EyeOff } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from '#ui/class-names.ts'
import { Field } from '#ui/field/field.tsx'
import type { TextFieldProps } from '#ui/field/text-field.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import styles from './control.module.css'

interface PasswordFieldProps extends TextFieldProps {
  /** One that is to be read: handed over, not kept. */
  readonly isShownAtFirst?: boolean
}

/** A secret: shown on demand; says when Caps Lock is on, before it is refused. */
export function PasswordField(props: PasswordFieldProps) {
  const { label, hint, error, mark, echo, isShownAtFirst = false, ...input } = props
  const { t } = useTranslation('ui')
  const [isShown, setShown] = useState(isShownAtFirst)
  const [hasCapsLock, setCapsLock] = useState(false)
  const watch = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'))
  return (
    <Field
      {...{ label, error, mark }}
      {...(hasCapsLock ? { hint: t('password.capsLock') } : { hint, echo })}
    >
      {(ids) => (
        <div className={styles['row']}>
          <input
            autoComplete="off"
            spellCheck={false}
            {...input}
            {...ids}
            type={isShown ? 'text' : 'password'}
            dir="ltr"
            onKeyDown={watch}
            onKeyUp={watch}
            className={classNames(styles['control'], styles['latin'])}
          />
          <IconButton
            icon={isShown ? EyeOff : Eye}
            label={t(isShown ? 'password.hide' : 'password.show')}
            onPress={() => setShown(!isShown)}
          />
        </div>
      )}
    </Field>
  )
}
