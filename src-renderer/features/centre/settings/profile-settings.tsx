import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useCentre } from '#app/centre.ts'
import { send } from '#app/desk.ts'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { currentOf } from '#app/stale.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useFieldFailures } from '#app/use-field-failures.ts'
import { Centre, CentreProfile } from '#contract/centre.contract.ts'
import { GeneralFields } from '#features/centre/profile/general-fields.tsx'
import { LanguageFields } from '#features/centre/profile/language-fields.tsx'
import { LetterheadFields } from '#features/centre/profile/letterhead-fields.tsx'
import { RuleFields } from '#features/centre/profile/rule-fields.tsx'
import { ProfileConflict } from '#features/centre/settings/profile-conflict.tsx'
import { useCentreSaved } from '#features/centre/settings/use-centre-saved.ts'
import { Card } from '#ui/card.tsx'
import { WholeRow } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'

export function ProfileSettings() {
  const { t } = useTranslation('centre')
  const words = useFailureWords('centre')
  const { form, draft, seen, save, write, current } = useProfileForm()
  return (
    <Card>
      <DraftedForm
        draft={draft}
        isTwoColumns
        onSubmit={form.handleSubmit((profile) => write(profile, seen.version))}
        failure={current ? undefined : words(save.error)}
        actions={
          <SubmitButton isBusy={save.isPending} isDisabled={current !== undefined}>
            {t('settings.save')}
          </SubmitButton>
        }
      >
        <GeneralFields form={form} />
        <LanguageFields form={form} />
        <LetterheadFields form={form} />
        <RuleFields form={form} />
        {current && (
          <WholeRow>
            <ProfileConflict
              {...{ form, seen, current }}
              onResolve={(takeTheirs) =>
                void form.handleSubmit((mine) => write(takeTheirs(mine), current.version))()
              }
            />
          </WholeRow>
        )}
      </DraftedForm>
    </Card>
  )
}

function useProfileForm() {
  const centre = useCentre()
  const wasSaved = useCentreSaved((say) => say('centre:settings.saved'))
  const form = useForm({
    resolver: zodResolver(CentreProfile),
    defaultValues: CentreProfile.parse(centre),
  })
  const draft = useDraft('centre', '', form, { without: ['logo'], seen: withoutLogo(centre) })
  const save = useMutation({
    mutationFn: ({ profile, version }: { profile: CentreProfile; version: number }) =>
      send('centre.save', { ...profile, version }),
    onSuccess: (saved) => {
      draft.done()
      draft.saw(withoutLogo(saved))
      form.reset(CentreProfile.parse(saved))
      wasSaved()
    },
  })
  useFieldFailures(form, save.error, useFailureWords('centre'), { logo: 'logo' })
  return {
    form,
    draft,
    seen: asSeen(draft.seen ?? centre, centre),
    save,
    write: (profile: CentreProfile, version: number) => save.mutate({ profile, version }),
    current: currentOf(save.error, Centre),
  }
}

/** The zones are saved apart and count up the same version: where nothing else has changed, it is what was seen. */
function asSeen(seen: Centre, centre: Centre): Centre {
  const [before, now] = [seen, centre].map((one) =>
    JSON.stringify(CentreProfile.parse(withoutLogo(one))),
  )
  return before === now ? centre : seen
}

/** A picture is kept with no draft. */
function withoutLogo(centre: Centre): Centre {
  return { ...centre, logo: null }
}
