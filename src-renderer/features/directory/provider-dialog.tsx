import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { currentOf, toldVersion } from '#app/stale.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { Provider, type ProviderDetails } from '#contract/directory.contract.ts'
import { useRetireProvider, useSaveProvider } from '#features/directory/directory.queries.ts'
import { ProviderConflict } from '#features/directory/provider-conflict.tsx'
import { ContactFields, ProviderFields } from '#features/directory/provider-fields.tsx'
import { entryOf, type ProviderForm, ProviderShape } from '#features/directory/provider-shape.ts'
import { ServiceFields } from '#features/directory/service-fields.tsx'
import { useFormat } from '#i18n/use-format.ts'
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
  const { form, draft, save, write, current } = useProviderForm(provider, onClose)
  return (
    <Dialog
      title={provider ? <bdi>{provider.name}</bdi> : t('newOne')}
      isOpen
      onClose={onClose}
      size="large"
    >
      <DraftedForm
        draft={draft}
        isTwoColumns
        onSubmit={form.handleSubmit((details) => write(details))}
        failure={current ? undefined : words(save.error)}
        wrongFields={Object.keys(form.formState.errors).length}
        actions={
          <>
            <SubmitButton isBusy={save.isPending} isDisabled={current !== undefined}>
              {t('save')}
            </SubmitButton>
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
        {draft.seen && current && (
          <WholeRow>
            <ProviderConflict
              {...{ form, seen: draft.seen, current }}
              onResolve={(takeTheirs) =>
                void form.handleSubmit((mine) => write(takeTheirs(mine), current.version))()
              }
            />
          </WholeRow>
        )}
      </DraftedForm>
    </Dialog>
  )
}

function useProviderForm(provider: Provider | undefined, onClose: () => void) {
  const save = useSaveProvider()
  const format = useFormat()
  const form: ProviderForm = useForm({
    resolver: zodResolver(ProviderShape),
    defaultValues: entryOf(provider, format),
  })
  const draft = useDraft('provider', provider?.id ?? '', form, { seen: provider })
  const { seen } = draft
  const write = (details: ProviderDetails, version = seen?.version ?? 1) =>
    save.mutate(
      { seen: seen && { id: seen.id, version }, details },
      {
        onSuccess: ({ name }) => {
          announce({ words: (say) => say('directory:said', { name }) })
          draft.done(onClose)
        },
      },
    )
  return { form, draft, save, write, current: currentOf(save.error, Provider) }
}

interface RetireButtonProps {
  readonly provider: Provider
  readonly onClose: () => void
}

function RetireButton({ provider, onClose }: RetireButtonProps) {
  const { t } = useTranslation('directory')
  const retire = useRetireProvider()
  const { id, retired, name } = provider
  const version = toldVersion(provider, retire.error)
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
