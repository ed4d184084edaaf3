import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ClientLanguage } from '#contract/language.ts'
import { ContactSource, TargetGroup } from '#contract/lists.ts'
import { HouseholdRole, NameKind, Sex } from '#contract/people.contract.ts'
import { locales } from '#i18n/languages.ts'
import { useLanguage } from '#i18n/use-format.ts'

/** What the details of a person are chosen from, in the words of the window. */
export function usePersonChoices() {
  const { t } = useTranslation(['people', 'lists'])
  const languageName = useLanguageName()
  return {
    sexes: listed(Sex.options, (sex) => t(`people:sex.${sex}`)),
    nameKinds: listed(NameKind.options, (kind) => t(`people:nameKind.${kind}`)),
    roles: listed(HouseholdRole.options, (role) => t(`people:householdRole.${role}`)),
    languages: listed(ClientLanguage.options, languageName),
    sources: listed(ContactSource.options, (source) => t(`lists:source.${source}`)),
    targets: listed(TargetGroup.options, (target) => t(`lists:target.${target}`)),
  }
}

/** What a client's language is called in the language of the window. */
export function useLanguageName(): (code: ClientLanguage) => string {
  const { t } = useTranslation('people')
  const language = useLanguage()
  const names = useMemo(
    () => new Intl.DisplayNames(locales[language], { type: 'language' }),
    [language],
  )
  return (code) => (code === 'other' ? t('otherLanguage') : (names.of(code) ?? code))
}

function listed<Value extends string>(values: readonly Value[], words: (value: Value) => string) {
  return values.map((value) => ({ value, label: words(value) }))
}
