import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, useForm, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { NeedCode } from '#contract/lists.ts'
import { useAddNeed } from '#features/needs/needs.queries.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import { useFirstFocus } from '#ui/form/focus-field.ts'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { PickField } from '#ui/pick/pick-field.tsx'
import { announce } from '#ui/toast/toasts.ts'

const Added = z.object({
  topic: NeedCode.optional().pipe(NeedCode),
  detail: z.string().trim().max(200),
})

type NeedForm = UseFormReturn<z.input<typeof Added>, unknown, z.output<typeof Added>>

interface AddNeedFormProps {
  readonly personId: string
  readonly onDone: () => void
}

/** A need that came up in the case, without a visit. */
export function AddNeedForm({ personId, onDone }: AddNeedFormProps) {
  const { t } = useTranslation(['needs', 'lists'])
  const words = useFailureWords('needs')
  const add = useAddNeed()
  const form = useForm<z.input<typeof Added>, unknown, z.output<typeof Added>>({
    resolver: zodResolver(Added),
    defaultValues: { detail: '' },
  })
  useFirstFocus(form.control, 'topic')
  const draft = useDraft('need', personId, form)
  const submit = form.handleSubmit(({ topic, detail }) =>
    add.mutate(
      { visitId: null, personId, topic, detail },
      {
        onSuccess: () => {
          announce({ words: (say) => say('needs:add.done') })
          draft.done(onDone)
        },
      },
    ),
  )
  return (
    <DraftedForm
      draft={draft}
      title={t('needs:add.title')}
      onSubmit={submit}
      failure={words(add.error)}
      actions={
        <>
          <SubmitButton isBusy={add.isPending}>{t('needs:add.submit')}</SubmitButton>
          <Button onPress={() => draft.done(onDone)}>{t('needs:cancel')}</Button>
        </>
      }
    >
      <NeedFields form={form} />
    </DraftedForm>
  )
}

function NeedFields({ form }: { readonly form: NeedForm }) {
  const { t } = useTranslation(['needs', 'lists'])
  const topics = NeedCode.options.map((value) => ({ value, label: t(`lists:need.${value}`) }))
  return (
    <>
      <Controller
        control={form.control}
        name="topic"
        render={({ field, fieldState }) => (
          <PickField
            {...field}
            label={t('needs:add.topic')}
            error={fieldState.error}
            choices={topics}
          />
        )}
      />
      <TextField
        label={t('needs:add.detail')}
        hint={t('needs:add.detailHint')}
        error={form.formState.errors.detail}
        dir="auto"
        {...form.register('detail')}
      />
    </>
  )
}
