import { useTranslation } from 'react-i18next'
import { MenuItem, MenuSection } from 'react-aria-components'
import type { Session } from '#app/session.ts'
import { useHideScreen } from '#app/shell/screen-cover.tsx'
import { Kbd } from '#ui/kbd.tsx'
import styles from '#ui/menu.module.css'

interface SessionSectionProps {
  readonly session: Session
  readonly hasBackup: boolean
  readonly onOpen: (what: 'log' | 'backup') => void
}

export function SessionSection({ session, hasBackup, onOpen }: SessionSectionProps) {
  const { t } = useTranslation('app')
  const hideScreen = useHideScreen()
  const item = styles['item'] ?? ''
  return (
    <MenuSection aria-label={t('menu.session')}>
      <MenuItem className={item} onAction={() => onOpen('log')} textValue={t('menu.messages')}>
        {t('menu.messages')}
      </MenuItem>
      {hasBackup && session.may('backup.make') && (
        <MenuItem className={item} onAction={() => onOpen('backup')} textValue={t('menu.backUp')}>
          {t('menu.backUp')}
          <Kbd keys="Ctrl+Shift+B" />
        </MenuItem>
      )}
      <MenuItem className={item} onAction={hideScreen} textValue={t('cover.hide')}>
        {t('cover.hide')}
        <Kbd keys="F9" />
      </MenuItem>
      <MenuItem className={item} onAction={session.switchUser} textValue={t('menu.switchUser')}>
        {t('menu.switchUser')}
      </MenuItem>
      <MenuItem className={item} onAction={session.lock} textValue={t('menu.lock')}>
        {t('menu.lock')}
        <Kbd keys="Ctrl+L" />
      </MenuItem>
    </MenuSection>
  )
}
