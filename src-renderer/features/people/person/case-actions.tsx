import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import { WriteNoteAction } from '#features/people/notes/write-note-action.tsx'
import { useTakeCase } from '#features/people/people.queries.ts'
import { Button } from '#ui/button.tsx'
import { announce } from '#ui/toast/toasts.ts'

/** A caseworker takes the case; who has it writes notes. Others see neither. */
export function CaseActions({ file }: { readonly file: PersonFile }) {
  const session = useSession()
  if (!session?.may('notes.write')) return undefined
  return file.mine ? <WriteNoteAction personId={file.id} /> : <TakeCaseAction id={file.id} />
}

function TakeCaseAction({ id }: { readonly id: string }) {
  const { t } = useTranslation('people')
  const takeCase = useTakeCase()
  return (
    <Button
      isDisabled={takeCase.isPending}
      onPress={() =>
        takeCase.mutate(id, {
          onSuccess: () => announce({ words: (say) => say('people:team.taken') }),
        })
      }
    >
      {t('team.take')}
    </Button>
  )
}
