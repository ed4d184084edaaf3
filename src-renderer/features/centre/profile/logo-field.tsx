import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Logo } from '#contract/centre.contract.ts'
import { readLogo } from '#features/centre/profile/read-logo.ts'
import { Button } from '#ui/button.tsx'
import { Field } from '#ui/field/field.tsx'
import styles from './logo-field.module.css'

interface LogoFieldProps {
  readonly value: Logo | null
  readonly onChange: (logo: Logo | null) => void
}

/** A small PNG or SVG for the letterhead. */
export function LogoField({ value, onChange }: LogoFieldProps) {
  const { t } = useTranslation('centre')
  const input = useRef<HTMLInputElement>(null)
  const [isUnfit, setUnfit] = useState(false)
  const take = async (file: File | undefined) => {
    if (!file) return
    const logo = await readLogo(file)
    setUnfit(!logo)
    if (logo) onChange(logo)
  }
  return (
    <Field
      label={t('field.logo')}
      hint={t('hint.logo')}
      error={isUnfit ? t('hint.logoUnfit') : undefined}
      isGroup
    >
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
            onChange={({ target }) => void take(target.files?.[0])}
          />
        </div>
      )}
    </Field>
  )
}
