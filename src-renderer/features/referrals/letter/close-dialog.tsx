import { zodResolver } from '@hookform/resolvers/zod'
import type { FormEvent } from 'react'
import { Controller, useForm, type UseFormReturn, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { NeedEnding, UnmetReason } from '#contract/lists.ts'
import { hasItsReason, mayHaveReason } from '#contract/needs.contract.ts'
import type { Referral } from '#contract/referrals.contract.ts'
import { useLetterAct } from '#features/referrals/referral.queries.ts'
import { Button } from '#ui/button.tsx'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { Select } from '#ui/choice/select.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { useFirstFocus } from '#ui/form/focus-field.ts'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { Note } from '#ui/note.tsx'

interface CloseDialogProps {
  readonly letter: Referral
  readonly onClose: () => void
}

const Ended = z
  // Nothing is chosen that nobody has said.
  .object({
    needEnding: NeedEnding.optional().pipe(NeedEnding),
    unmetReason: UnmetReason.optional(),
  })
  .transform(({ needEnding, unmetReason }) => ({
    needEnding,
    unmetReason: mayHaveReason(needEnding) ? (unmetReason ?? null) : null,
  }))
  .refine(({ needEnding, unmetReason }) => hasItsReason(needEnding, unmetReason), {
    path: ['unmetReason'],
    error: 'choose',
  })

type EndingForm = UseFormReturn<z.input<typeof Ended>, unknown, z.output<typeof Ended>>

/**
 * Both outcomes: that of the letter, which it has, and that of the need, said here unless it has ended already. What
 * the slip says of it is proposed.
 */
export function CloseDialog({ letter, onClose }: CloseDialogProps) {
  const { t } = useTranslation('referrals')
  const words = useFailureWords('referrals')
  const close = useLetterAct('referrals.close')
  const { id, version, needSaid } = letter
  const form = useForm<z.input<typeof Ended>, unknown, z.output<typeof Ended>>({
    resolver: zodResolver(Ended),
    defaultValues: { needEnding: needSaid ?? undefined },
  })
  const draft = useDraft('letter-close', id, form)
  const isNeedOpen = letter.needEnding === null
  const send = (how: Partial<z.output<typeof Ended>>) =>
    close.mutate({ id, version, ...how }, { onSuccess: () => draft.done(onClose) })
  const submit = form.handleSubmit(send)
  const submitAlone = (event: FormEvent) => {
    event.preventDefault()
    send({})
  }
  return (
    <Dialog title={t('dialog.close')} isOpen onClose={onClose} size="medium">
      <DraftedForm
        draft={draft}
        onSubmit={isNeedOpen ? submit : submitAlone}
        failure={words(close.error)}
        actions={
          <>
            <SubmitButton isBusy={close.isPending}>{t('act.close')}</SubmitButton>
            <Button onPress={() => draft.done(onClose)}>{t('act.cancel')}</Button>
          </>
        }
      >
        <Note>{t('hint.closeNeed')}</Note>
        {isNeedOpen && <EndingFields form={form} needSaid={needSaid} />}
      </DraftedForm>
    </Dialog>
  )
}

interface EndingFieldsProps extends Pick<Referral, 'needSaid'> {
  readonly form: EndingForm
}

function EndingFields({ form, needSaid }: EndingFieldsProps) {
  const { t } = useTranslation(['referrals', 'lists'])
  const { control } = form
  useFirstFocus(control, 'needEnding')
  const needEnding = useWatch({ control, name: 'needEnding' })
  return (
    <>
      <Controller
        control={control}
        name="needEnding"
        render={({ field, fieldState }) => (
          <ChoiceChips
            {...field}
            label={t('field.needEnding')}
            hint={needSaid && t('hint.needProposed', { said: t(`lists:need-ending.${needSaid}`) })}
            error={fieldState.error}
            choices={NeedEnding.options.map((ending) => ({
              value: ending,
              label: t(`lists:need-ending.${ending}`),
            }))}
          />
        )}
      />
      {needEnding && mayHaveReason(needEnding) && (
        <Controller
          control={control}
          name="unmetReason"
          render={({ field, fieldState }) => (
            <Select
              {...field}
              label={t('field.unmetReason')}
              error={fieldState.error}
              choices={UnmetReason.options.map((reason) => ({
                value: reason,
                label: t(`lists:unmet-reason.${reason}`),
              }))}
            />
          )}
        />
      )}
    </>
  )
}
