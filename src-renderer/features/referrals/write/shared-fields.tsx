import { Lock } from 'lucide-react'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { SharedGroup } from '#contract/consent.contract.ts'
import type { LetterInHand } from '#features/referrals/write/use-letter-form.ts'
import styles from '#features/referrals/write/shared-fields.module.css'
import { middleDot } from '#contract/middle-dot.ts'
import { Select } from '#ui/choice/select.tsx'
import { Checkbox } from '#ui/field/checkbox.tsx'
import { TextField } from '#ui/field/text-field.tsx'

/** Name and contacts come from the file; of the rest the writer says what is told. */
const fromFile: ReadonlySet<SharedGroup> = new Set<SharedGroup>(['identity', 'contact'])

/** What the letter says of the client: only what the consent covers can be ticked. */
export function SharedFields({ letter }: { readonly letter: LetterInHand }) {
  const { t } = useTranslation('referrals')
  const { form, start } = letter
  const shared = useWatch({ control: form.control, name: 'shared' })
  const { groups } = start.covered
  const covered = SharedGroup.options.filter((group) => groups.includes(group))
  const locked = SharedGroup.options.filter((group) => !groups.includes(group))
  const toggle = (group: SharedGroup, isOn: boolean) =>
    form.setValue(
      'shared',
      SharedGroup.options.filter((one) => (one === group ? isOn : shared.includes(one))),
      { shouldDirty: true },
    )
  if (covered.length === 0) return undefined
  return (
    <fieldset className={styles['shared']}>
      <legend>{t('field.shared')}</legend>
      {covered.map((group) => (
        <div key={group}>
          <Checkbox
            checked={shared.includes(group)}
            onChange={(event) => toggle(group, event.target.checked)}
          >
            {t(`group.${group}`)}
          </Checkbox>
          {shared.includes(group) && !fromFile.has(group) && (
            <TextField
              label={t('field.told', { group: t(`group.${group}`) })}
              {...form.register(`told.${group}`)}
            />
          )}
          {group === 'contact' && shared.includes(group) && <PhoneChoice letter={letter} />}
        </div>
      ))}
      {locked.length > 0 && (
        <p className={styles['locked']}>
          <Lock aria-hidden />
          <span>
            {t('form.noConsent', { group: locked.map((one) => t(`group.${one}`)).join(middleDot) })}
          </span>
        </p>
      )}
    </fieldset>
  )
}

/** Where somebody has several phones: only a safe one can be chosen. */
function PhoneChoice({ letter }: { readonly letter: LetterInHand }) {
  const { t } = useTranslation('referrals')
  const { phones } = letter.start.keptOff
  if (phones.length < 2) return undefined
  return (
    <Controller
      control={letter.form.control}
      name="phone"
      render={({ field: { value, onChange, ...field } }) => (
        <Select
          {...field}
          label={t('field.phone')}
          value={value ?? every}
          onChange={(chosen) => onChange(chosen === every ? undefined : chosen)}
          choices={[
            { value: every, label: t('keptOff.everyPhone') },
            ...phones.map((phone) => ({ value: phone, label: `\u2066${phone}\u2069` })),
          ]}
        />
      )}
    />
  )
}

const every = 'every'
