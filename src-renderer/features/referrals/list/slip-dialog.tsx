import { useForm, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { toldVersion } from '#app/stale.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useFieldFailures } from '#app/use-field-failures.ts'
import { hasFinalAnswer, stateAfter } from '#contract/referral-states.ts'
import type { ReferralLabel } from '#contract/referrals.contract.ts'
import { type SlipEntry, slipOf, useSlipEntry } from '#features/referrals/list/slip-entry.ts'
import { SlipFields } from '#features/referrals/list/slip-fields.tsx'
import { writtenNames } from '#i18n/written-names.ts'
import { PersonName } from '#ui/person-name.tsx'
import { useRecordSlip } from '#features/referrals/referral.queries.ts'
import { StateChip } from '#features/referrals/state-chip.tsx'
import { Button } from '#ui/button.tsx'
import { Chips } from '#ui/chip.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'

interface SlipDialogProps {
  readonly letter: ReferralLabel
  readonly onClose: () => void
}

/** What the returned slip says. The reception writes it down without seeing what the letter is about. */
export function SlipDialog({ letter, onClose }: SlipDialogProps) {
  const { t } = useTranslation('referrals')
  const form: UseFormReturn<SlipEntry> = useForm<SlipEntry>({ defaultValues: useSlipEntry() })
  const words = useFailureWords('referrals')
  const record = useRecordSlip()
  useFieldFailures(form, record.error, words, {
    receivedOn: 'receivedOn',
    'slip.appointmentOn': 'appointmentOn',
  })
  const { id } = letter
  const version = toldVersion(letter, record.error)
  const draft = useDraft('slip', id, form)
  const submit = form.handleSubmit((entry) =>
    record.mutate({ id, version, ...slipOf(entry) }, { onSuccess: () => draft.done(onClose) }),
  )
  const isOpen = stateAfter({ state: letter.state, outcome: null }, 'accept') !== undefined
  const isAnsweredAgain = hasFinalAnswer(letter.state)
  return (
    <Dialog
      title={t('list.slipTitle', { code: letter.shortCode ?? '' })}
      isOpen
      onClose={onClose}
      size="medium"
    >
      <Chips>
        <PersonName {...writtenNames(letter.person)} />
        <StateChip state={letter.state} />
      </Chips>
      {isOpen && (
        <DraftedForm
          draft={draft}
          onSubmit={submit}
          failure={words(record.error)}
          actions={
            <>
              <SubmitButton isBusy={record.isPending}>{t('act.recordSlip')}</SubmitButton>
              <Button onPress={() => draft.done(onClose)}>{t('act.cancel')}</Button>
            </>
          }
        >
          <SlipFields form={form} issuedOn={letter.issuedOn} isAnsweredAgain={isAnsweredAgain} />
        </DraftedForm>
      )}
    </Dialog>
  )
}
