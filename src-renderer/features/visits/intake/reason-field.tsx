import { useState } from 'react'
import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { NeedCode } from '#contract/lists.ts'
import type { IntakeForm } from '#features/visits/intake/use-intake.ts'
import { isUsual, useNeedWords, usualReasons } from '#features/visits/use-words.ts'
import { ManyChips } from '#ui/choice/choice-chips.tsx'
import { focusField } from '#ui/form/focus-field.ts'
import { PickField } from '#ui/pick/pick-field.tsx'

type Chip = NeedCode | 'more'

/** What they come about: the usual reasons by digit, the whole list by typing; several may be chosen. */
export function ReasonField({ form }: { readonly form: IntakeForm }) {
  const { t } = useTranslation('visits')
  const words = useNeedWords()
  const [isPicking, setPicking] = useState(false)
  const { control, setValue, getValues, clearErrors } = form
  const choose = (reasons: readonly NeedCode[]) => {
    setValue('reasons', [...reasons], { shouldDirty: true })
    clearErrors('reasons')
  }
  const add = (code: NeedCode | undefined) => {
    if (!code) return
    choose([...new Set([...getValues('reasons'), code])])
    setPicking(false)
    focusField(control, 'reasons')
  }
  return (
    <>
      <Controller
        control={control}
        name="reasons"
        render={({ field: { ref, onBlur, value }, fieldState }) => (
          <ManyChips<Chip>
            ref={ref}
            onBlur={onBlur}
            label={t('intake.reason')}
            error={fieldState.error}
            choices={[
              ...usualReasons.map((code) => ({ value: code, label: words(code) })),
              { value: 'more', label: t('reason.more') },
              ...value
                .filter((code) => !isUsual(code))
                .map((code) => ({ value: code, label: words(code) })),
            ]}
            value={isPicking ? [...value, 'more'] : value}
            onChange={(chips) => {
              setPicking(chips.includes('more'))
              choose(chips.filter((chip) => chip !== 'more'))
            }}
          />
        )}
      />
      {isPicking && <MoreReasons onPick={add} />}
    </>
  )
}

function MoreReasons({ onPick }: { readonly onPick: (code: NeedCode | undefined) => void }) {
  const { t } = useTranslation(['visits', 'lists'])
  const choices = NeedCode.options
    .filter((code) => !isUsual(code))
    .map((code) => ({ value: code, label: t(`lists:need.${code}`) }))
  return (
    <PickField
      label={t('visits:intake.otherReason')}
      ref={(field) => field?.focus()}
      choices={choices}
      value={undefined}
      onChange={onPick}
    />
  )
}
