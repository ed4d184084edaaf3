import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { peopleContract } from '#contract/people.contract.ts'
import { useWriteNote } from '#features/people/people.queries.ts'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/field/text-area.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { announce } from '#ui/toast/toasts.ts'

interface WriteNoteFormProps {
  readonly personId: string
  readonly onWritten: () => void
}

export function WriteNoteForm({ personId, onWritten }: WriteNoteFormProps) {
  const { t } = useTranslation('people')
  const words = useFailureWords('people')
  const writeNote = useWriteNote()
  const form = useForm({
    resolver: zodResolver(peopleContract['people.writeNote'].input),
    defaultValues: { personId, text: '' },
  })
  const draft = useDraft('note', personId, form)
  const submit = form.handleSubmit((note) =>
    writeNote.mutate(note, {
      onSuccess: () => {
        announce({ words: (say) => say('people:note.written') })
        draft.done(onWritten)
      },
    }),
  )
  return (
    <DraftedForm
      draft={draft}
      onSubmit={submit}
      failure={words(writeNote.error)}
      actions={
        <>
          <SubmitButton isBusy={writeNote.isPending}>{t('note.submit')}</SubmitButton>
          <Button onPress={() => draft.done(onWritten)}>{t('cancel')}</Button>
        </>
      }
    >
      <TextArea
        label={t('note.field')}
        hint={t('note.hint')}
        error={form.formState.errors.text}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to write here
        autoFocus
        rows={6}
        {...form.register('text')}
      />
    </DraftedForm>
  )
}
