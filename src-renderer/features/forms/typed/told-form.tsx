import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import type { Draft } from '#app/drafts/use-draft.ts'
import { Button } from '#ui/button.tsx'

interface ToldFormProps {
  readonly draft: Pick<Draft, 'restoredFrom' | 'keep' | 'discard'>
  readonly children: ReactNode
}

/** Fields that stand on the sheet as they are typed: there is nothing to send, only to clear. */
export function ToldForm({ draft, children }: ToldFormProps) {
  const { t } = useTranslation('forms')
  return (
    <DraftedForm
      draft={draft}
      onSubmit={(event) => event.preventDefault()}
      actions={
        <Button kind="plain" onPress={draft.discard}>
          {t('typed.clear')}
        </Button>
      }
    >
      {children}
    </DraftedForm>
  )
}
