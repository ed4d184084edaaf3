import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, useForm, useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { NeedEnding, UnmetReason } from '#contract/lists.ts'
import { hasItsReason, mayHaveReason, type Need } from '#contract/needs.contract.ts'
import { useEndNeed, useReopenNeed } from '#features/needs/needs.queries.ts'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { announce } from '#ui/toast/toasts.ts'

interface EndNeedProps {
  readonly need: Need
  readonly onClose: () => void
}

export function EndNeedDialog(props: EndNeedProps & { readonly isOpen: boolean }) {
  const { t } = useTranslation('needs')
  return (
    <Dialog title={t('end.title')} size="medium" isOpen={props.isOpen} onClose={props.onClose}>
      <EndNeedForm {...props} />
    </Dialog>
  )
}

const Ended = z
  .object({
    ending: NeedEnding.optional().pipe(NeedEnding),
    unmetReason: UnmetReason.optional(),
  })
  .transform(({ ending, unmetReason }) => ({
    ending,
    // One chosen before the ending was changed is out of sight, and does not go with it.
    unmetReason: mayHaveReason(ending) ? (unmetReason ?? null) : null,
  }))
  .refine(({ ending, unmetReason }) => hasItsReason(ending, unmetReason), {
    path: ['unmetReason'],
    error: 'choose',
  })

type EndingForm = UseFormReturn<z.input<typeof Ended>, unknown, z.output<typeof Ended>>

/** How it ended, and of what stayed unmet why; ten seconds to take it back. */
function EndNeedForm({ need: { id, version }, onClose }: EndNeedProps) {
  const { t } = useTranslation(['needs', 'lists'])
  const words = useFailureWords('needs')
  const end = useEndNeed()
  const reopen = useReopenNeed()
  const form = useForm<z.input<typeof Ended>, unknown, z.output<typeof Ended>>({
    resolver: zodResolver(Ended),
    defaultValues: {},
  })
  const draft = useDraft('need-end', id, form)
  const submit = form.handleSubmit((how) =>
    end.mutate(
      { id, version, ...how },
      {
        onSuccess: (ended) => {
          const undo = () => reopen.mutate({ id, version: ended.version })
          announce({ words: (say) => say('needs:end.done'), undo })
          draft.done(onClose)
        },
      },
    ),
  )
  return (
    <DraftedForm
      draft={draft}
      onSubmit={submit}
      failure={words(end.error)}
      actions={<SubmitButton isBusy={end.isPending}>{t('needs:end.submit')}</SubmitButton>}
    >
      <EndingFields form={form} />
    </DraftedForm>
  )
}

function EndingFields({ form: { control } }: { readonly form: EndingForm }) {
  const { t } = useTranslation(['needs', 'lists'])
  const ending = useWatch({ control, name: 'ending' })
  const endings = NeedEnding.options.map((value) => ({
    value,
    label: t(`lists:need-ending.${value}`),
  }))
  const reasons = UnmetReason.options.map((value) => ({
    value,
    label: t(`lists:unmet-reason.${value}`),
  }))
  return (
    <>
      <Controller
        control={control}
        name="ending"
        render={({ field, fieldState }) => (
          <ChoiceChips
            {...field}
            label={t('needs:end.how')}
            error={fieldState.error}
            choices={endings}
          />
        )}
      />
      {ending && mayHaveReason(ending) && (
        <Controller
          control={control}
          name="unmetReason"
          render={({ field, fieldState }) => (
            <ChoiceChips
              {...field}
              label={t('needs:end.why')}
              error={fieldState.error}
              choices={reasons}
            />
          )}
        />
      )}
    </>
  )
}
