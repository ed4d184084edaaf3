import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Language } from '#contract/language.ts'
import { TranslationForm } from '#contract/referral-content.ts'
import type { LetterInHand } from '#features/referrals/write/use-letter-form.ts'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'

/** Whether the letter is printed in a second language too, and how the two stand to each other. */
export function SecondLanguageFields({ letter: { form } }: { readonly letter: LetterInHand }) {
  const { t } = useTranslation('referrals')
  const first = useWatch({ control: form.control, name: 'letterLanguage' })
  const second = useSecondLanguage(form.control)
  return (
    <>
      <Controller
        control={form.control}
        name="translation.language"
        render={({ field }) => (
          <ChoiceChips
            {...field}
            value={second ?? 'none'}
            hasDigits={false}
            label={t('field.secondLanguage')}
            hint={t('hint.secondLanguage')}
            choices={[
              { value: 'none', label: t('translation.none') },
              ...Language.options
                .filter((language) => language !== first)
                .map((language) => ({ value: language, label: t(`language.${language}`) })),
            ]}
          />
        )}
      />
      {second && (
        <Controller
          control={form.control}
          name="translation.form"
          render={({ field }) => (
            <ChoiceChips
              {...field}
              hasDigits={false}
              label={t('field.translationForm')}
              choices={TranslationForm.options.map((way) => ({
                value: way,
                label: t(`translation.${way}`),
              }))}
            />
          )}
        />
      )}
    </>
  )
}

/** Undefined for a letter in one language. One chosen before the first became the same is kept, and waits. */
export function useSecondLanguage(control: LetterInHand['form']['control']): Language | undefined {
  const [first, second] = useWatch({ control, name: ['letterLanguage', 'translation.language'] })
  return second === 'none' || second === first ? undefined : second
}
