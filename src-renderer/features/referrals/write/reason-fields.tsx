import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { TranslationFields } from '#features/referrals/write/translation-fields.tsx'
import type { LetterInHand } from '#features/referrals/write/use-letter-form.ts'
import { TextArea } from '#ui/field/text-area.tsx'
import { TextField } from '#ui/field/text-field.tsx'

/** What is asked for, in the client's words first; strengths to build on. In the second language too, where there is one. */
export function ReasonFields({ letter }: { readonly letter: LetterInHand }) {
  const { t } = useTranslation('referrals')
  const { control, register, formState } = letter.form
  const written = { lang: useWatch({ control, name: 'letterLanguage' }) }
  return (
    <>
      <TextArea
        {...written}
        label={t('field.ask')}
        error={formState.errors.ask}
        {...register('ask', { required: true })}
      />
      <TextArea {...written} label={t('field.clientWords')} {...register('clientWords')} />
      <TextArea {...written} label={t('field.summary')} {...register('summary')} />
      <TextField {...written} label={t('field.strengths')} {...register('strengths')} />
      <TextField {...written} label={t('field.doneAlready')} {...register('doneAlready')} />
      <TextField {...written} label={t('field.enclosed')} {...register('enclosed')} />
      <TranslationFields letter={letter} />
    </>
  )
}
