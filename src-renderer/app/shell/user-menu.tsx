import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Menu, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { useSession } from '#app/session.ts'
import { LanguageSection, ThemeSection } from '#app/shell/preference-sections.tsx'
import { SessionSection } from '#app/shell/session-section.tsx'
import type { Slots } from '#app/slots.ts'
import { usePreferences } from '#app/use-preferences.tsx'
import { ownNames } from '#i18n/languages.ts'
import { useFormat } from '#i18n/use-format.ts'
import { classNames } from '#ui/class-names.ts'
import { Dialog } from '#ui/dialog.tsx'
import { useShortcut } from '#ui/keyboard/use-shortcut.ts'
import { initialOf } from '#ui/initial.ts'
import menuStyles from '#ui/menu.module.css'
import { ToastLog } from '#ui/toast/toast-log.tsx'
import styles from './user-menu.module.css'

/** Who is signed in; behind it language, theme, what was done, and leaving the desk to a colleague. */
export function UserMenu({ slots }: { readonly slots: Slots }) {
  const { backup: Backup } = slots
  const { t } = useTranslation('app')
  const { clock } = useFormat()
  const session = useSession()
  const [opened, setOpened] = useState<'log' | 'backup'>()
  const close = () => setOpened(undefined)
  useShortcut({
    keys: Backup && session?.may('backup.make') ? 'Ctrl+Shift+B' : undefined,
    describe: () => t('menu.backUp'),
    run: () => setOpened('backup'),
  })
  return (
    <>
      <MenuTrigger>
        <Who />
        <Popover placement="bottom end" className={classNames(menuStyles['popover'])}>
          <Menu aria-label={t('menu.label')} className={classNames(menuStyles['menu'])}>
            {session && (
              <SessionSection
                session={session}
                hasBackup={Backup !== undefined}
                onOpen={setOpened}
              />
            )}
            {session && <Separator />}
            <LanguageSection />
            <ThemeSection />
          </Menu>
        </Popover>
      </MenuTrigger>
      <Dialog title={t('menu.messages')} isOpen={opened === 'log'} onClose={close}>
        <ToastLog showTime={(at) => clock(at.getTime())} />
      </Dialog>
      {Backup && <Backup isOpen={opened === 'backup'} onClose={close} />}
    </>
  )
}

/** Before anyone is signed in the menu is known by the language it changes. */
function Who() {
  const { t } = useTranslation('app')
  const { language } = usePreferences()
  const session = useSession()
  const name = session?.name ?? ownNames[language]
  return (
    <Button className={classNames(styles['who'])}>
      <i aria-hidden>{initialOf(name)}</i>
      <span className={styles['words']}>
        <bdi className={styles['name']}>{name}</bdi>
        {session && <span className={styles['role']}>{session.role}</span>}
      </span>
      <span className={styles['hidden']}>{t('menu.label')}</span>
      <ChevronDown aria-hidden />
    </Button>
  )
}
