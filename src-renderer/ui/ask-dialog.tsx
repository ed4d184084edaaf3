import type { ReactNode } from 'react'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import { Stack } from '#ui/page.tsx'

interface AskDialogProps {
  readonly title: string
  /** Repeats the verb of what is about to be done; the title's own unless said. */
  readonly confirmWords?: string
  readonly cancelWords: string
  /** What was not done, and why. */
  readonly failure?: Readonly<{ title: string; words: ReactNode }> | false
  readonly isBusy: boolean
  readonly isOpen: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What is not easily undone says what goes and what stays, and asks once. */
export function AskDialog(props: AskDialogProps) {
  const { title, failure, isBusy, isOpen, onConfirm, onClose, children } = props
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" shortcut="Ctrl+Enter" isDisabled={isBusy} onPress={onConfirm}>
            {props.confirmWords ?? title}
          </Button>
          <Button onPress={onClose}>{props.cancelWords}</Button>
        </>
      }
    >
      <Stack>
        {children}
        {failure && <FailureNote title={failure.title}>{failure.words}</FailureNote>}
      </Stack>
    </Dialog>
  )
}
