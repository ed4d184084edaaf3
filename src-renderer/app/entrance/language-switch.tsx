import { useTranslation } from 'react-i18next'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { usePreferences } from '#app/use-preferences.tsx'
import { Language } from '#contract/language.ts'
import { isLanguage, ownNames } from '#i18n/languages.ts'
import { classNames } from '#ui/class-names.ts'
import styles from './language-switch.module.css'

/** The four languages beside each other; what is typed stays. */
export function LanguageSwitch() {
  const { t } = useTranslation('app')
  const { language, change } = usePreferences()
  return (
    <ToggleButtonGroup
      aria-label={t('menu.language')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[language]}
      onSelectionChange={([chosen]) => isLanguage(chosen) && change({ language: chosen })}
      className={classNames(styles['switch'])}
    >
      {Language.options.map((option) => (
        <ToggleButton key={option} id={option} className={classNames(styles['language'])}>
          <bdi lang={option}>{ownNames[option]}</bdi>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
