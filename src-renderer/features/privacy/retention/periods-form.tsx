import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, useForm, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { currentOf } from '#app/stale.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { Retention, RetentionKind } from '#contract/privacy.contract.ts'
import { usePrivacyAct } from '#features/privacy/privacy.queries.ts'
import { PeriodsConflict } from '#features/privacy/retention/periods-conflict.tsx'
import {
  entryOf,
  PeriodsShape,
  type Periods,
  type PeriodsEntry,
} from '#features/privacy/retention/periods-shape.ts'
import { useFormat } from '#i18n/use-format.ts'
import { AmountField } from '#ui/field/amount-field.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import { WholeRow } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { announce } from '#ui/toast/toasts.ts'

/** Months of each kind beside the law or rule that sets them. */
export function PeriodsForm({ periods }: { readonly periods: Retention }) {
  const { t } = useTranslation('privacy')
  const words = useFailureWords('privacy')
  const { form, draft, seen, save, write, current } = usePeriodsForm(periods)
  return (
    <DraftedForm
      draft={draft}
      isTwoColumns
      onSubmit={form.handleSubmit((written) => write(written, seen.version))}
      failure={current ? undefined : words(save.error)}
      actions={
        <SubmitButton isBusy={save.isPending} isDisabled={current !== undefined}>
          {t('periods.submit')}
        </SubmitButton>
      }
    >
      {RetentionKind.options.map((kind) => (
        <KindFields key={kind} kind={kind} form={form} />
      ))}
      {current && (
        <WholeRow>
          <PeriodsConflict
            {...{ form, seen, current }}
            onResolve={(takeTheirs) =>
              void form.handleSubmit((mine) => write(takeTheirs(mine), current.version))()
            }
          />
        </WholeRow>
      )}
    </DraftedForm>
  )
}

function usePeriodsForm(periods: Retention) {
  const format = useFormat()
  const save = usePrivacyAct('privacy.savePeriods')
  const form = useForm<PeriodsEntry, unknown, Periods>({
    resolver: zodResolver(PeriodsShape),
    defaultValues: entryOf(periods, format),
  })
  const draft = useDraft('retention', '', form, { seen: periods })
  const write = (written: Periods, version: number) =>
    save.mutate(
      { ...written, version },
      {
        onSuccess: (saved) => {
          announce({ words: (say) => say('privacy:periods.saved') })
          draft.done()
          draft.saw(saved)
          form.reset(entryOf(saved, format))
        },
      },
    )
  return {
    form,
    draft,
    seen: draft.seen ?? periods,
    save,
    write,
    current: currentOf(save.error, Retention),
  }
}

interface KindFieldsProps {
  readonly kind: RetentionKind
  readonly form: UseFormReturn<PeriodsEntry, unknown, Periods>
}

function KindFields({ kind, form }: KindFieldsProps) {
  const { t } = useTranslation('privacy')
  return (
    <>
      <Controller
        control={form.control}
        name={kind}
        render={({ field, fieldState }) => (
          <AmountField
            {...field}
            label={t(`kind.${kind}`)}
            mark={t(`periods.clock.${kind}`)}
            unit={t('periods.unit')}
            decimals={0}
            error={fieldState.error}
          />
        )}
      />
      <TextField
        label={t('periods.ground')}
        aria-label={t('periods.groundOf', { kind: t(`kind.${kind}`) })}
        error={form.formState.errors.grounds?.[kind]}
        dir="auto"
        {...form.register(`grounds.${kind}`)}
      />
    </>
  )
}
