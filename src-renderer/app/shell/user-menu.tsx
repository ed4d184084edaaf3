import { ChevronDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button, Menu, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { useSession } from '#app/session.ts'
import { LanguageSection, ThemeSection } from '#app/shell/preference-sections.tsx'
import { SessionSection } from '#app/shell/session-section.tsx'
import { usePreferences } from '#app/use-preferences.tsx'
import { ownNames } from '#i18n/languages.ts'
import { classNames } from '#ui/class-names.ts'
import { initialOf } from '#ui/initial.ts'
import menuStyles from '#ui/menu.module.css'
import styles from './user-menu.module.css'

/** Who is signed in; behind it language, theme, and leaving the desk to a colleague. */
export function UserMenu() {
  const { t } = useTranslation('app')
  const { language } = usePreferences()
  const session = useSession()
  const shownName = session?.name ?? ownNames[language]
  return (
    <MenuTrigger>
      <Button className={classNames(styles['who'])} aria-label={t('menu.label')}>
        <i aria-hidden>{initialOf(shownName)}</i>
        <span className={styles['words']}>
          <bdi className={styles['name']}>{shownName}</bdi>
          {session && <span className={styles['role']}>{session.role}</span>}
        </span>
        <ChevronDown aria-hidden />
      </Button>
      <Popover placement="bottom end" className={classNames(menuStyles['popover'])}>
        <Menu className={classNames(menuStyles['menu'])}>
          {session && <SessionSection session={session} />}
          {session && <Separator />}
          <LanguageSection />
          <ThemeSection />
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
