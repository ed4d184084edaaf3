import { useContext, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/button.tsx'
import { FormContext } from '#ui/form/form-context.ts'
import type { Keys } from '#ui/keyboard/key-press.ts'

interface SubmitButtonProps {
  readonly children: ReactNode
  readonly isBusy?: boolean
  /** What is being done meanwhile, where it is not saving. */
  readonly busyWords?: string
  readonly isDisabled?: boolean
  readonly kind?: 'primary' | 'danger'
  readonly shortcut?: Keys
}

/** Does what the form is for. While it is being done the button waits and says so. */
export function SubmitButton(props: SubmitButtonProps) {
  const { children, isBusy = false, isDisabled = false, kind = 'primary' } = props
  const { shortcut = 'Ctrl+Enter', busyWords } = props
  const { t } = useTranslation('ui')
  const form = useContext(FormContext)
  return (
    <Button
      type="submit"
      kind={kind}
      isWide
      isDisabled={isDisabled || isBusy}
      shortcut={shortcut}
      {...(form && { shortcutScope: form.scope })}
    >
      {isBusy ? (busyWords ?? t('form.busy')) : children}
    </Button>
  )
}
