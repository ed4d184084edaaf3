import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useTellFailure } from '#app/use-tell-failure.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import { useCloseAgain } from '#features/access/access.queries.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { Note } from '#ui/note.tsx'

/** That the file is open only for now, and until when; at that moment everything shown of it is asked again. */
export function OpenNote({ file }: { readonly file: PersonFile }) {
  return file.openUntil && <UntilNote personId={file.id} until={file.openUntil} />
}

interface UntilNoteProps {
  readonly personId: string
  readonly until: string
}

function UntilNote({ personId, until }: UntilNoteProps) {
  const { t } = useTranslation('access')
  const format = useFormat()
  const close = useCloseAgain()
  const onError = useTellFailure('access')
  useAskedAgainAt(until)
  return (
    <Note
      tone="attention"
      action={
        <Button isDisabled={close.isPending} onPress={() => close.mutate(personId, { onError })}>
          {t('close')}
        </Button>
      }
    >
      <strong>{t('opened', { time: format.clock(until) })}</strong> {t('openedHint')}
    </Note>
  )
}

function useAskedAgainAt(instant: string): void {
  const queryClient = useQueryClient()
  useEffect(() => {
    const left = Math.max(0, Date.parse(instant) - Date.now())
    const timer = setTimeout(() => void queryClient.invalidateQueries(), left + 500)
    return () => clearTimeout(timer)
  }, [instant, queryClient])
}
