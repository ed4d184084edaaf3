import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import { isForReading, type PersonFile } from '#contract/people.contract.ts'
import { WriteNoteAction } from '#features/people/notes/write-note-action.tsx'
import { useTakeCase } from '#features/people/people.queries.ts'
import { TakeCaseForm } from '#features/people/person/take-case-form.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { announce } from '#ui/toast/toasts.ts'

/** A caseworker takes the case; who has it writes notes. Others see neither. */
export function CaseActions({ file }: { readonly file: PersonFile }) {
  const session = useSession()
  if (!session?.may('notes.write') || isForReading(file)) return undefined
  return file.mine ? <WriteNoteAction personId={file.id} /> : <TakeCaseAction file={file} />
}

function TakeCaseAction({ file: { id, team } }: { readonly file: PersonFile }) {
  const { t } = useTranslation('people')
  const takeCase = useTakeCase()
  const [isAsking, setAsking] = useState(false)
  const take = () =>
    takeCase.mutate(
      { id },
      { onSuccess: () => announce({ words: (say) => say('people:team.taken') }) },
    )
  return (
    <>
      <Button
        isDisabled={takeCase.isPending}
        onPress={() => (team.length > 0 ? setAsking(true) : take())}
      >
        {t('team.take')}
      </Button>
      <Dialog title={t('team.takeTitle')} isOpen={isAsking} onClose={() => setAsking(false)}>
        <TakeCaseForm id={id} onTaken={() => setAsking(false)} />
      </Dialog>
    </>
  )
}
