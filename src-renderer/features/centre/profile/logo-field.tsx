import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { FieldError } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { Logo } from '#contract/centre.contract.ts'
import { readLogo } from '#features/centre/profile/read-logo.ts'
import { Button } from '#ui/button.tsx'
import { Field } from '#ui/field/field.tsx'
import styles from './logo-field.module.css'

interface LogoFieldProps {
  readonly value: Logo | null
  readonly onChange: (logo: Logo | null) => void
  /** What was refused when the form was sent. */
  readonly error?: FieldError | undefined
}

/** A small PNG or SVG for the letterhead; one that would not print is refused as it is chosen. */
export function LogoField({ value, onChange, error }: LogoFieldProps) {
  const { t } = useTranslation('centre')
  const input = useRef<HTMLInputElement>(null)
  const { take, refused } = useTakeLogo(onChange)
  return (
    <Field label={t('field.logo')} hint={t('hint.logo')} error={refused ?? error} isGroup>
      {(ids) => (
        <div className={styles['row']}>
          {value && (
            <img
              className={styles['logo']}
              src={`data:${value.type};base64,${value.data}`}
              alt={t('logo.now')}
            />
          )}
          <Button onPress={() => input.current?.click()}>{t('logo.choose')}</Button>
          {value && (
            <Button kind="plain" onPress={() => onChange(null)}>
              {t('logo.remove')}
            </Button>
          )}
          <input
            {...ids}
            ref={input}
            type="file"
            hidden
            accept="image/png,image/svg+xml"
            aria-label={t('logo.choose')}
            onChange={({ target }) => take(target.files?.[0])}
          />
        </div>
      )}
    </Field>
  )
}

function useTakeLogo(onChange: (logo: Logo) => void) {
  const { t } = useTranslation('centre')
  const words = useFailureWords('centre')
  const [isUnfit, setUnfit] = useState(false)
  const check = useMutation({
    mutationFn: async (logo: Logo) => {
      await send('centre.checkLogo', { logo })
      return logo
    },
    onSuccess: onChange,
  })
  const read = async (file: File) => {
    const logo = await readLogo(file)
    setUnfit(!logo)
    if (logo) check.mutate(logo)
  }
  return {
    take: (file: File | undefined) => {
      check.reset()
      if (file) void read(file)
    },
    refused: isUnfit ? t('hint.logoUnfit') : words(check.error),
  }
}
