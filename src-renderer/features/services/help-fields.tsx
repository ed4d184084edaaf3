import { Controller, useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { HelpKind } from '#contract/lists.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import { beside, noNeed, type HelpEntry, type WrittenHelp } from '#features/services/help-shape.ts'
import { useHelpNeeds } from '#features/services/use-help-choices.ts'
import { useHelpWords } from '#features/services/use-help-words.ts'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { Select } from '#ui/choice/select.tsx'
import { AmountField } from '#ui/field/amount-field.tsx'
import { WholeRow } from '#ui/form/form.tsx'

export interface HelpFieldsProps {
  readonly form: UseFormReturn<HelpEntry, unknown, WrittenHelp>
  readonly file: PersonFile
}

/** What was given, how often, how long, and for which need. */
export function WhatFields({ form: { control }, file }: HelpFieldsProps) {
  const { t } = useTranslation(['services', 'lists'])
  const kinds = HelpKind.options.map((value) => ({ value, label: t(`lists:help.${value}`) }))
  return (
    <>
      <WholeRow>
        <Controller
          control={control}
          name="kind"
          render={({ field, fieldState }) => (
            <ChoiceChips
              {...field}
              label={t('services:form.kind')}
              error={fieldState.error}
              choices={kinds}
            />
          )}
        />
      </WholeRow>
      {(['units', 'minutes'] as const).map((name) => (
        <Controller
          key={name}
          control={control}
          name={name}
          render={({ field, fieldState }) => (
            <AmountField
              {...field}
              decimals={0}
              label={t(`services:form.${name}`)}
              error={fieldState.error}
            />
          )}
        />
      ))}
      <NeedField control={control} file={file} />
    </>
  )
}

function NeedField({
  control,
  file,
}: Pick<HelpFieldsProps['form'], 'control'> & { readonly file: PersonFile }) {
  const { t } = useTranslation('services')
  const { needWords } = useHelpWords()
  const place = useWatch({ control, name: 'place' })
  const needs = useHelpNeeds(file, place === beside ? undefined : place)
  return (
    <Controller
      control={control}
      name="needId"
      render={({ field }) => (
        <Select
          {...field}
          label={t('form.need')}
          choices={[
            { value: noNeed, label: t('form.noNeed') },
            ...needs.map((need) => ({ value: need.id, label: needWords(need) })),
          ]}
        />
      )}
    />
  )
}
