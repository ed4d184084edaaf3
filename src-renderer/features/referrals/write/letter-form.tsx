import { useTranslation } from 'react-i18next'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useFieldFailures } from '#app/use-field-failures.ts'
import { DiscardDraft } from '#features/referrals/discard-draft.tsx'
import { ConsentNote } from '#features/referrals/write/consent-note.tsx'
import { KeptOffNote } from '#features/referrals/write/kept-off-note.tsx'
import { NameNote } from '#features/referrals/write/name-note.tsx'
import { PlaceFields } from '#features/referrals/write/place-fields.tsx'
import { ReasonFields } from '#features/referrals/write/reason-fields.tsx'
import { RecipientFields } from '#features/referrals/write/recipient-fields.tsx'
import { SharedFields } from '#features/referrals/write/shared-fields.tsx'
import { SlipNote } from '#features/referrals/write/slip-note.tsx'
import { useIssueLetter } from '#features/referrals/write/use-issue-letter.ts'
import type { LetterInHand } from '#features/referrals/write/use-letter-form.ts'
import type { LetterKind } from '#features/referrals/write/letter-kind.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'

interface LetterFormProps {
  readonly letter: LetterInHand
  readonly kind: LetterKind
}

export function LetterForm({ letter, kind }: LetterFormProps) {
  const { t } = useTranslation('referrals')
  const words = useFailureWords('referrals')
  const { issue, saveDraft } = useIssueLetter(letter, kind)
  const { form, draft, content, earlier } = letter
  useFieldFailures(form, issue.error, words, {
    answerBy: 'answerBy',
    appointmentOn: 'appointmentOn',
    providerId: 'providerId',
  })
  const isBusy = issue.isPending || saveDraft.isPending
  return (
    <DraftedForm
      draft={draft}
      onSubmit={form.handleSubmit(() => issue.mutate())}
      failureTitle={t('form.notIssued')}
      failure={words(issue.error ?? saveDraft.error)}
      actions={
        <>
          <SubmitButton
            shortcut="Ctrl+P"
            isBusy={isBusy}
            isDisabled={content === undefined}
            busyWords={t('act.issuing')}
          >
            {t('act.issue')}
          </SubmitButton>
          {kind !== 'again' && (
            <Button isDisabled={content === undefined || isBusy} onPress={() => saveDraft.mutate()}>
              {t('act.saveDraft')}
            </Button>
          )}
          {kind === 'draft' && earlier && (
            <DiscardDraft letter={earlier} onDiscarded={draft.done} />
          )}
        </>
      }
    >
      {kind === 'again' && (
        <TextField
          label={t('field.change')}
          hint={t('hint.change')}
          error={form.formState.errors.change}
          {...form.register('change', { required: true })}
        />
      )}
      <KeptOffNote letter={letter} />
      <RecipientFields letter={letter} />
      <SharedFields letter={letter} />
      <NameNote letter={letter} />
      <ConsentNote letter={letter} />
      <ReasonFields letter={letter} />
      <PlaceFields letter={letter} />
      <SlipNote letter={letter} />
    </DraftedForm>
  )
}
