import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { ProfileForm } from '#features/centre/profile/general-fields.tsx'
import { useProfileChoices } from '#features/centre/profile/use-profile-choices.ts'
import { ChoiceChips, ManyChips } from '#ui/choice/choice-chips.tsx'
import { WholeRow } from '#ui/form/form.tsx'

/** What is spoken at the desk, and what letters are written in. */
export function LanguageFields({ form: { control } }: { readonly form: ProfileForm }) {
  const { t } = useTranslation('centre')
  const { spoken, written } = useProfileChoices()
  return (
    <>
      <WholeRow>
        <Controller
          control={control}
          name="languages"
          render={({ field, fieldState }) => (
            <ManyChips
              {...field}
              label={t('field.languages')}
              hint={t('hint.languages')}
              error={fieldState.error && t('hint.languagesWrong')}
              choices={spoken}
              hasDigits={false}
            />
          )}
        />
      </WholeRow>
      <WholeRow>
        <Controller
          control={control}
          name="letterLanguage"
          render={({ field }) => (
            <ChoiceChips
              {...field}
              label={t('field.letterLanguage')}
              hint={t('hint.letterLanguage')}
              choices={written}
            />
          )}
        />
      </WholeRow>
    </>
  )
}
