import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { WriteNoteForm } from '#features/people/notes/write-note-form.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'

/** A quick note from wherever one is in the file. */
export function WriteNoteAction({ personId }: { readonly personId: string }) {
  const { t } = useTranslation('people')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button shortcut="N" onPress={() => setOpen(true)}>
        {t('note.action')}
      </Button>
      <Dialog title={t('note.title')} size="medium" isOpen={isOpen} onClose={() => setOpen(false)}>
        <WriteNoteForm personId={personId} onWritten={() => setOpen(false)} />
      </Dialog>
    </>
  )
}
