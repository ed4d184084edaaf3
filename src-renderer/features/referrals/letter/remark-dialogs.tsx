import { useForm, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { Referral } from '#contract/referrals.contract.ts'
import { useLetterAct } from '#features/referrals/referral.queries.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import { useFirstFocus } from '#ui/form/focus-field.ts'
import { SubmitButton } from '#ui/form/submit-button.tsx'

interface ActDialogProps {
  readonly letter: Referral
  readonly onClose: () => void
}

/** A lost slip was asked for by phone, in vain. */
export function AskDialog({ letter, onClose }: ActDialogProps) {
  const { t } = useTranslation('referrals')
  const act = useLetterAct('referrals.askForSlip')
  const { id, version } = letter
  return (
    <RemarkDialog
      form="letter-ask"
      letterId={id}
      title={t('dialog.askForSlip')}
      submit={t('act.askForSlip')}
      label={t('field.remark')}
      act={act}
      onClose={onClose}
      onSay={(remark, done) => act.mutate({ id, version, remark }, done)}
    />
  )
}

export function WithdrawDialog({ letter, onClose }: ActDialogProps) {
  const { t } = useTranslation('referrals')
  const act = useLetterAct('referrals.withdraw')
  const { id, version } = letter
  return (
    <RemarkDialog
      form="letter-withdraw"
      letterId={id}
      title={t('dialog.withdraw')}
      submit={t('act.withdraw')}
      label={t('field.reason')}
      act={act}
      onClose={onClose}
      onSay={(reason, done) => act.mutate({ id, version, reason }, done)}
    />
  )
}

/** A letter of ours is cancelled only with a reason. */
export function CancelDialog({ letter, onClose }: ActDialogProps) {
  const { t } = useTranslation('referrals')
  const act = useLetterAct('referrals.cancel')
  const { id, version } = letter
  return (
    <RemarkDialog
      isRequired
      form="letter-cancel"
      letterId={id}
      title={t('dialog.cancelLetter')}
      submit={t('act.cancelLetter')}
      label={t('field.reason')}
      act={act}
      onClose={onClose}
      onSay={(reason, done) => act.mutate({ id, version, reason }, done)}
    />
  )
}

type Done = Readonly<{ onSuccess: () => void }>

interface RemarkDialogProps {
  /** What is said of which letter: a reason to cancel is none to ask. */
  readonly form: 'letter-ask' | 'letter-withdraw' | 'letter-cancel'
  readonly letterId: string
  readonly title: string
  readonly submit: string
  readonly label: string
  readonly act: Readonly<{ error: Error | null; isPending: boolean }>
  readonly isRequired?: boolean
  readonly onClose: () => void
  readonly onSay: (remark: string, done: Done) => void
}

function RemarkDialog({
  form: name,
  letterId,
  title,
  submit,
  label,
  act,
  isRequired = false,
  onClose,
  onSay,
}: RemarkDialogProps) {
  const { t } = useTranslation('referrals')
  const words = useFailureWords('referrals')
  const form = useForm({ defaultValues: { remark: '' } })
  const draft = useDraft(name, letterId, form)
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <DraftedForm
        draft={draft}
        onSubmit={form.handleSubmit(({ remark }) =>
          onSay(remark, { onSuccess: () => draft.done(onClose) }),
        )}
        failure={words(act.error)}
        actions={
          <>
            <SubmitButton isBusy={act.isPending}>{submit}</SubmitButton>
            <Button onPress={() => draft.done(onClose)}>{t('act.cancel')}</Button>
          </>
        }
      >
        <RemarkField {...{ form, label, isRequired }} />
      </DraftedForm>
    </Dialog>
  )
}

interface RemarkFieldProps {
  readonly form: UseFormReturn<{ remark: string }>
  readonly label: string
  readonly isRequired: boolean
}

function RemarkField({ form, label, isRequired }: RemarkFieldProps) {
  useFirstFocus(form.control, 'remark')
  return (
    <TextField
      label={label}
      error={form.formState.errors.remark}
      {...form.register('remark', { required: isRequired })}
    />
  )
}
