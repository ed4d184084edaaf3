import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { Provider } from '#contract/directory.contract.ts'
import { useRetireProvider, useSaveProvider } from '#features/directory/directory.queries.ts'
import { ContactFields, ProviderFields } from '#features/directory/provider-fields.tsx'
import { entryOf, type ProviderForm, ProviderShape } from '#features/directory/provider-shape.ts'
import { ServiceFields } from '#features/directory/service-fields.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { WholeRow } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { announce } from '#ui/toast/toasts.ts'

interface ProviderDialogProps {
  /** Undefined adds a new one. */
  readonly provider: Provider | undefined
  readonly onClose: () => void
}

export function ProviderDialog({ provider, onClose }: ProviderDialogProps) {
  const { t } = useTranslation('directory')
  const words = useFailureWords('directory')
  const save = useSaveProvider()
  const form: ProviderForm = useForm({
    resolver: zodResolver(ProviderShape),
    defaultValues: entryOf(provider),
  })
  const draft = useDraft('provider', provider?.id ?? '', form)
  const submit = form.handleSubmit((details) =>
    save.mutate(
      { seen: provider, details },
      {
        onSuccess: ({ name }) => {
          announce({ words: (say) => say('directory:said', { name }) })
          draft.done(onClose)
        },
      },
    ),
  )
  return (
    <Dialog
      title={provider ? <bdi>{provider.name}</bdi> : t('add')}
      isOpen
      onClose={onClose}
      size="large"
    >
      <DraftedForm
        draft={draft}
        isTwoColumns
        onSubmit={submit}
        failure={words(save.error)}
        wrongFields={Object.keys(form.formState.errors).length}
        actions={
          <>
            <SubmitButton isBusy={save.isPending}>{t('save')}</SubmitButton>
            <Button onPress={() => draft.done(onClose)}>{t('cancel')}</Button>
            {provider && <RetireButton provider={provider} onClose={onClose} />}
          </>
        }
      >
        <ProviderFields form={form} />
        <ContactFields form={form} />
        <WholeRow>
          <ServiceFields form={form} />
        </WholeRow>
      </DraftedForm>
    </Dialog>
  )
}

interface RetireButtonProps {
  readonly provider: Provider
  readonly onClose: () => void
}

function RetireButton({ provider, onClose }: RetireButtonProps) {
  const { t } = useTranslation('directory')
  const retire = useRetireProvider()
  const { id, version, retired, name } = provider
  return (
    <Button
      kind="quiet"
      onPress={() =>
        retire.mutate(
          { id, version, retired: !retired },
          {
            onSuccess: () => {
              announce({
                words: (say) =>
                  retired
                    ? say('directory:said', { name })
                    : say('directory:saidRetired', { name }),
              })
              onClose()
            },
          },
        )
      }
    >
      {retired ? t('bringBack') : t('retire')}
    </Button>
  )
}
