import { Check } from 'lucide-react'
import { classNames } from '#ui/class-names.ts'
import { useTranslation } from 'react-i18next'
import { Header, MenuItem, MenuSection } from 'react-aria-components'
import { themes } from '#app/preferences.ts'
import { usePreferences } from '#app/use-preferences.tsx'
import { Language } from '#contract/language.ts'
import { ownNames } from '#i18n/languages.ts'
import styles from '#ui/menu.module.css'

interface OneOfProps<Value extends string> {
  readonly title: string
  readonly values: readonly Value[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
  readonly name: (value: Value) => string
  /** Names that are each in a language of their own. */
  readonly isOwnLanguage?: boolean
}

function OneOf<Value extends string>(props: OneOfProps<Value>) {
  const { title, values, chosen, onChoose, name, isOwnLanguage } = props
  return (
    <MenuSection selectionMode="single" selectedKeys={[chosen]} disallowEmptySelection>
      <Header className={styles['header']}>{title}</Header>
      {values.map((value) => (
        <MenuItem
          key={value}
          id={value}
          textValue={name(value)}
          className={classNames(styles['item'])}
          onAction={() => onChoose(value)}
        >
          <bdi lang={isOwnLanguage ? value : undefined}>{name(value)}</bdi>
          <Check aria-hidden className={styles['tick']} />
        </MenuItem>
      ))}
    </MenuSection>
  )
}

export function LanguageSection() {
  const { t } = useTranslation('app')
  const { language, change } = usePreferences()
  return (
    <OneOf
      title={t('menu.language')}
      values={Language.options}
      chosen={language}
      onChoose={(chosen) => change({ language: chosen })}
      name={(value) => ownNames[value]}
      isOwnLanguage
    />
  )
}

export function ThemeSection() {
  const { t } = useTranslation('app')
  const { theme, change } = usePreferences()
  return (
    <OneOf
      title={t('menu.theme')}
      values={themes}
      chosen={theme}
      onChoose={(chosen) => change({ theme: chosen })}
      name={(value) => t(`theme.${value}`)}
    />
  )
}
