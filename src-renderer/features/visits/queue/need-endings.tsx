import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { NeedEnding, UnmetReason } from '#contract/lists.ts'
import { mayHaveReason, type Need } from '#contract/needs.contract.ts'
import type { EndingForm } from '#features/visits/queue/use-ending.ts'
import { useNeedWords } from '#features/visits/use-words.ts'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { Select } from '#ui/choice/select.tsx'

interface NeedEndingsProps {
  readonly form: EndingForm
  readonly needs: readonly Need[]
}

/** The needs that may end with the visit; one left alone stays open. */
export function NeedEndings({ form, needs }: NeedEndingsProps) {
  const words = useNeedWords()
  return needs.map(({ id, topic, mayEnd, ending }) =>
    topic && mayEnd && !ending ? (
      <NeedEndingFields key={id} form={form} id={id} topic={words(topic)} />
    ) : undefined,
  )
}

interface NeedEndingFieldsProps {
  readonly form: EndingForm
  readonly id: string
  readonly topic: string
}

function NeedEndingFields({ form, id, topic }: NeedEndingFieldsProps) {
  const { t } = useTranslation(['visits', 'lists'])
  const ending = useWatch({ control: form.control, name: `needs.${id}` })
  return (
    <>
      <Controller
        control={form.control}
        name={`needs.${id}`}
        render={({ field }) => (
          <ChoiceChips
            {...field}
            label={t('visits:end.need', { topic })}
            choices={NeedEnding.options.map((value) => ({
              value,
              label: t(`lists:need-ending.${value}`),
            }))}
          />
        )}
      />
      {ending && mayHaveReason(ending) && (
        <Controller
          control={form.control}
          name={`reasons.${id}`}
          render={({ field, fieldState }) => (
            <Select
              {...field}
              label={t('visits:end.why')}
              error={fieldState.error}
              choices={UnmetReason.options.map((value) => ({
                value,
                label: t(`lists:unmet-reason.${value}`),
              }))}
            />
          )}
        />
      )}
    </>
  )
}
