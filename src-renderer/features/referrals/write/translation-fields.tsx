import { get, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { type LetterEntry, translatedTexts } from '#features/referrals/write/letter-entry.ts'
import { useSecondLanguage } from '#features/referrals/write/second-language-fields.tsx'
import styles from '#features/referrals/write/shared-fields.module.css'
import type { LetterInHand } from '#features/referrals/write/use-letter-form.ts'
import { TextArea } from '#ui/field/text-area.tsx'
import { TextField } from '#ui/field/text-field.tsx'

const long: ReadonlySet<string> = new Set(['ask', 'clientWords', 'summary'])

/** What was written for the letter, to be written in its second language; only what there is to translate. */
export function TranslationFields({ letter: { form } }: { readonly letter: LetterInHand }) {
  const { t } = useTranslation('referrals')
  const lang = useSecondLanguage(form.control)
  const shared = useWatch({ control: form.control, name: 'shared' })
  const written = useWatch({ control: form.control, compute: writtenPaths })
  if (!lang) return undefined
  const groups = shared.map((group) => ({
    path: `told.${group}` as const,
    label: t('field.told', { group: t(`group.${group}`) }),
  }))
  const texts = translatedTexts.map((path) => ({ path, label: t(`field.${path}`) }))
  const toTranslate = [...groups, ...texts].filter(({ path }) => written.includes(path))
  return (
    <fieldset className={styles['shared']}>
      <legend>{t('translation.texts', { language: t(`language.${lang}`) })}</legend>
      <p className={styles['locked']}>
        {t(toTranslate.length > 0 ? 'translation.emptyStays' : 'translation.nothingYet')}
      </p>
      {toTranslate.map(({ path, label }) => {
        const Control = long.has(path) ? TextArea : TextField
        return (
          <Control key={path} lang={lang} label={label} {...form.register(`translation.${path}`)} />
        )
      })}
    </fieldset>
  )
}

/** Which of them are not empty: what is asked at every key, and draws the fields anew only when it has changed. */
function writtenPaths(entry: LetterEntry): readonly string[] {
  const told = entry.shared.map((group) => `told.${group}`)
  return [...told, ...translatedTexts].filter((path) => get(entry, path))
}
