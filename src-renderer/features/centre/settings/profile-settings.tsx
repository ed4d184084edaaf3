import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { centreQueries, useCentre } from '#app/centre.ts'
import { DeskFailure, send } from '#app/desk.ts'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { CentreProfile } from '#contract/centre.contract.ts'
import { GeneralFields } from '#features/centre/profile/general-fields.tsx'
import { LanguageFields } from '#features/centre/profile/language-fields.tsx'
import { LetterheadFields } from '#features/centre/profile/letterhead-fields.tsx'
import { RuleFields } from '#features/centre/profile/rule-fields.tsx'
import { useCentreSaved } from '#features/centre/settings/use-centre-saved.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'

export function ProfileSettings() {
  const { t } = useTranslation('centre')
  const words = useFailureWords('centre')
  const centre = useCentre()
  const queryClient = useQueryClient()
  const wasSaved = useCentreSaved((say) => say('centre:settings.saved'))
  const form = useForm({
    resolver: zodResolver(CentreProfile),
    defaultValues: CentreProfile.parse(centre),
  })
  const draft = useDraft('centre', '', form, { without: ['logo'] })
  const save = useMutation({
    mutationFn: (profile: CentreProfile) =>
      send('centre.save', { ...profile, version: centre.version }),
    onSuccess: (saved) => {
      draft.done()
      form.reset(CentreProfile.parse(saved))
      wasSaved()
    },
    // The next save is then made knowing of the colleague's.
    onError: () => queryClient.invalidateQueries({ queryKey: centreQueries.all() }),
  })
  const takeTheirs = () => {
    draft.done()
    form.reset(CentreProfile.parse(centre))
    save.reset()
  }
  return (
    <Card>
      <DraftedForm
        draft={draft}
        isTwoColumns
        onSubmit={form.handleSubmit((profile) => save.mutate(profile))}
        failure={
          save.error && (
            <Refused words={words(save.error)} onTakeTheirs={isStale(save.error) && takeTheirs} />
          )
        }
        actions={<SubmitButton isBusy={save.isPending}>{t('settings.save')}</SubmitButton>}
      >
        <GeneralFields form={form} />
        <LanguageFields form={form} />
        <LetterheadFields form={form} />
        <RuleFields form={form} />
      </DraftedForm>
    </Card>
  )
}

interface RefusedProps {
  readonly words: string | undefined
  readonly onTakeTheirs: (() => void) | false
}

/** A colleague was quicker: what is typed stays until one looks at theirs. */
function Refused({ words, onTakeTheirs }: RefusedProps) {
  const { t } = useTranslation('centre')
  return (
    <>
      {words}
      {onTakeTheirs && (
        <Button kind="plain" onPress={onTakeTheirs}>
          {t('settings.takeTheirs')}
        </Button>
      )}
    </>
  )
}

function isStale(error: Error): boolean {
  return error instanceof DeskFailure && error.failure.code === 'stale'
}
