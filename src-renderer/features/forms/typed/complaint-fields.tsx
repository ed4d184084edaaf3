import { Controller, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { Complaint, ComplaintManner, type TypedForm } from '#contract/typed-forms.ts'
import { dayOrNone } from '#features/forms/typed/day-or-none.ts'
import type { Told } from '#features/forms/typed/told.ts'
import { ToldForm } from '#features/forms/typed/told-form.tsx'
import { useTold } from '#features/forms/typed/use-told.ts'
import { useFormat } from '#i18n/use-format.ts'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { dayEntry, emptyDate } from '#ui/date/date-entry.ts'
import { SmartDateField } from '#ui/date/smart-date-field.tsx'
import { TextArea } from '#ui/field/text-area.tsx'
import { TextField } from '#ui/field/text-field.tsx'

const ComplaintShape = Complaint.omit({ form: true })
  .extend({ answerBy: dayOrNone })
  .transform((told): Complaint => ({ form: 'complaint-receipt', ...told }))
type ComplaintEntry = z.input<typeof ComplaintShape>

const noComplaint: ComplaintEntry = {
  from: '',
  reach: '',
  manner: null,
  about: '',
  wanted: '',
  handledBy: '',
  answerBy: emptyDate,
  elsewhere: '',
}

interface ComplaintFieldsProps {
  /** The complaint that is put right, or the person of a new one; empty of a new one without a file. */
  readonly subject: string
  readonly hasFile?: boolean
  readonly typed?: TypedForm | undefined
  readonly onTold: (told: Told) => void
}

/** What somebody complains about, and what they are promised. */
export function ComplaintFields({ subject, hasFile = false, typed, onTold }: ComplaintFieldsProps) {
  const { t } = useTranslation(['forms', 'paper-forms'])
  const start = useStart(typed)
  const shape = { name: 'complaint-receipt', subject, shape: ComplaintShape } as const
  const { form, draft } = useTold({ ...shape, start, onTold })
  const { control, register, formState } = form
  const asked = (key: 'reach' | 'how') => t(`paper-forms:complaint-receipt.${key}`)
  return (
    <ToldForm draft={draft}>
      {!hasFile && (
        <TextField
          dir="auto"
          label={t('typed.complainant')}
          hint={t('typed.complainantHint')}
          error={formState.errors.from}
          {...register('from')}
        />
      )}
      <TextField
        dir="auto"
        label={asked('reach')}
        hint={hasFile && t('typed.reachHint')}
        error={formState.errors.reach}
        {...register('reach')}
      />
      <Controller
        control={control}
        name="manner"
        render={({ field: { value, ...field } }) => (
          <ChoiceChips
            {...field}
            hasDigits={false}
            label={asked('how')}
            choices={ComplaintManner.options.map((one) => ({
              value: one,
              label: t(`paper-forms:complaint-receipt.${one}`),
            }))}
            value={value ?? undefined}
          />
        )}
      />
      {(['about', 'wanted'] as const).map((name) => (
        <TextArea
          key={name}
          dir="auto"
          label={t(`paper-forms:complaint-receipt.${name}`)}
          error={formState.errors[name]}
          {...register(name)}
        />
      ))}
      <Promised form={form} />
    </ToldForm>
  )
}

/** Who deals with it, until when, and where else one may turn. */
function Promised({ form }: { readonly form: UseFormReturn<ComplaintEntry, unknown, TypedForm> }) {
  const { t } = useTranslation(['forms', 'paper-forms'])
  const { control, register, formState } = form
  const asked = (key: 'handledBy' | 'answerBy') => t(`paper-forms:complaint-receipt.${key}`)
  return (
    <>
      <TextField
        dir="auto"
        label={asked('handledBy')}
        error={formState.errors.handledBy}
        {...register('handledBy')}
      />
      <Controller
        control={control}
        name="answerBy"
        render={({ field, fieldState }) => (
          <SmartDateField
            {...field}
            kind="any"
            label={asked('answerBy')}
            error={fieldState.error}
          />
        )}
      />
      <TextField
        dir="auto"
        label={t('typed.elsewhere')}
        error={formState.errors.elsewhere}
        {...register('elsewhere')}
      />
    </>
  )
}

function useStart(typed: TypedForm | undefined): ComplaintEntry {
  const format = useFormat()
  if (typed?.form !== 'complaint-receipt') return noComplaint
  const { form: _, answerBy, ...told } = typed
  return {
    ...told,
    answerBy: answerBy === null ? emptyDate : dayEntry(answerBy, format.day(answerBy)),
  }
}
