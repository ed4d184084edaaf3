import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { currentOf } from '#app/stale.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useFieldFailures } from '#app/use-field-failures.ts'
import { DiscardDraft } from '#features/referrals/discard-draft.tsx'
import { KeptOffNote } from '#features/referrals/write/kept-off-note.tsx'
import { NameNote } from '#features/referrals/write/name-note.tsx'
import { ReferralContent } from '#contract/referral-content.ts'
import { Referral } from '#contract/referrals.contract.ts'
import { ConsentNote } from '#features/referrals/write/consent-note.tsx'
import { LetterConflict } from '#features/referrals/write/letter-conflict.tsx'
import { PlaceFields } from '#features/referrals/write/place-fields.tsx'
import { ReasonFields } from '#features/referrals/write/reason-fields.tsx'
import { RecipientFields } from '#features/referrals/write/recipient-fields.tsx'
import { SharedFields } from '#features/referrals/write/shared-fields.tsx'
import { ReadingNote } from '#features/referrals/write/reading-note.tsx'
import { SlipNote } from '#features/referrals/write/slip-note.tsx'
import { useIssueLetter } from '#features/referrals/write/use-issue-letter.ts'
import { contentIn, type LetterInHand } from '#features/referrals/write/use-letter-form.ts'
import type { LetterKind } from '#features/referrals/write/letter-kind.ts'
import { Button } from '#ui/button.tsx'
import type { TakeTheirs } from '#ui/conflict.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'

interface LetterFormProps {
  readonly letter: LetterInHand
  readonly kind: LetterKind
}

export function LetterForm({ letter, kind }: LetterFormProps) {
  const { t } = useTranslation('referrals')
  const { failure, current, isClosed, isBusy, issue, keep, writeOver } = useWriting(letter, kind)
  const { form, draft, earlier } = letter
  return (
    <DraftedForm
      draft={draft}
      onSubmit={form.handleSubmit(issue)}
      failureTitle={t('form.notIssued')}
      failure={failure}
      actions={
        <>
          <SubmitButton
            shortcut="Ctrl+P"
            isBusy={isBusy}
            isDisabled={isClosed}
            busyWords={t('act.issuing')}
          >
            {t('act.issue')}
          </SubmitButton>
          {kind !== 'again' && (
            <Button isDisabled={isClosed || isBusy} onPress={keep}>
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
      <ReadingNote letter={letter} />
      {draft.seen && current && (
        <LetterConflict
          letter={letter}
          seen={draft.seen.content}
          theirs={current.content}
          onResolve={(takeTheirs) => writeOver(takeTheirs, current)}
        />
      )}
    </DraftedForm>
  )
}

/** The two ways to write, and what stands in the store where a colleague was quicker. */
function useWriting(letter: LetterInHand, kind: LetterKind) {
  const { issue, saveDraft } = useIssueLetter(letter, kind)
  const words = useFailureWords('referrals')
  const failed = issue.error ? issue : saveDraft
  const current = currentOf(failed.error, Referral)
  const providerId = useWatch({ control: letter.form.control, name: 'providerId' })
  useFieldFailures(letter.form, failed.error, words, {
    answerBy: 'answerBy',
    appointmentOn: 'appointmentOn',
    providerId: 'providerId',
  })
  const write = (way: typeof issue) => {
    const content = contentIn(letter)
    if (!content) return
    issue.reset()
    saveDraft.reset()
    way.mutate({ content })
  }
  return {
    failure: current ? undefined : words(failed.error),
    current,
    /** Nobody is chosen to write to, or a colleague's letter waits to be compared. */
    isClosed: providerId === undefined || current !== undefined,
    isBusy: issue.isPending || saveDraft.isPending,
    issue: () => write(issue),
    keep: () => write(saveDraft),
    writeOver: (takeTheirs: TakeTheirs<ReferralContent>, { version }: Referral) =>
      failed.mutate({ content: takeTheirs(ReferralContent.parse(contentIn(letter))), version }),
  }
}
