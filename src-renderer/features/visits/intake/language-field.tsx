import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useCentre } from '#app/centre.ts'
import { ReadingChips } from '#app/reading-chips.tsx'
import { ClientLanguage } from '#contract/language.ts'
import { ReadingButton, useAsksReading } from '#features/visits/intake/reading-button.tsx'
import type { IntakeForm } from '#features/visits/intake/use-intake.ts'
import { useTongueWords } from '#features/visits/use-words.ts'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { Checkbox } from '#ui/field/checkbox.tsx'
import { focusField } from '#ui/form/focus-field.ts'
import { Kbd } from '#ui/kbd.tsx'
import { useShortcut } from '#ui/keyboard/use-shortcut.ts'
import { PickField } from '#ui/pick/pick-field.tsx'
import styles from './beside-label.module.css'

/** The language to speak in, by digit; any other by typing; whether an interpreter is needed; and whether they read it. */
export function LanguageField({ form }: { readonly form: IntakeForm }) {
  const { t } = useTranslation('visits')
  const ref = useRef<HTMLDivElement>(null)
  const { control, setValue, getValues } = form
  const asksReading = useAsksReading(form)
  const [isUnfolded, setUnfolded] = useState(false)
  const isSaid = useWatch({ control, name: 'literacy' }) !== null
  const isShown = asksReading && (isUnfolded || isSaid)
  const isHere = () => ref.current?.contains(document.activeElement) ?? false
  const askReading = () => {
    flushSync(() => setUnfolded(true))
    focusField(control, 'literacy')
  }
  useShortcut({
    keys: 'I',
    describe: () => t('intake.interpreter'),
    scope: () => ref.current,
    run: () => {
      if (isHere()) setValue('interpreter', !getValues('interpreter'), { shouldDirty: true })
    },
  })
  useShortcut({
    keys: 'R',
    describe: () => t('intake.readingKey'),
    scope: () => ref.current,
    run: () => asksReading && isHere() && askReading(),
  })
  return (
    <div ref={ref} className={styles['named']}>
      <Controller
        control={control}
        name="language"
        render={({ field }) => <Tongues value={field.value} onChange={field.onChange} />}
      />
      <div className={styles['beside']}>
        <Checkbox {...form.register('interpreter')}>
          {t('intake.interpreter')} <Kbd keys="I" />
        </Checkbox>
        {asksReading && !isShown && <ReadingButton onPress={askReading} />}
      </div>
      {isShown && (
        <div className={styles['below']}>
          <Controller
            control={control}
            name="literacy"
            render={({ field }) => <ReadingChips {...field} />}
          />
        </div>
      )}
    </div>
  )
}

interface TonguesProps {
  readonly value: ClientLanguage
  readonly onChange: (value: ClientLanguage) => void
}

function Tongues({ value, onChange }: TonguesProps) {
  const { t } = useTranslation('visits')
  const words = useTongueWords()
  const { languages } = useCentre()
  const first: readonly ClientLanguage[] = languages.filter((code) => code !== 'other')
  const isFirst = first.includes(value)
  const rest = ClientLanguage.options.filter((code) => !first.includes(code))
  return (
    <>
      <ChoiceChips
        label={t('intake.language')}
        choices={[
          ...first.map((code) => ({ value: code, label: words(code) })),
          { value: 'other' as const, label: t('language.other') },
        ]}
        value={isFirst ? value : 'other'}
        onChange={onChange}
      />
      {!isFirst && (
        <PickField
          label={t('intake.whichLanguage')}
          choices={rest.map((code) => ({ value: code, label: words(code) }))}
          value={value}
          onChange={(code) => code && onChange(code)}
        />
      )}
    </>
  )
}
