import { useTranslation } from 'react-i18next'
import { ActivityLog } from '#features/audit/activity-log.tsx'
import { BackupCard } from '#features/centre/backup/backup-card.tsx'
import { ProfileSettings } from '#features/centre/settings/profile-settings.tsx'
import { ZoneSettings } from '#features/centre/settings/zone-settings.tsx'
import { Colleagues } from '#features/staff/colleagues/colleagues.tsx'
import { RoleTable } from '#features/staff/role-table.tsx'
import { Page } from '#ui/page.tsx'
import { Tabs } from '#ui/tabs.tsx'

/** What a manager sets: the centre, its zones, who works here, copies, and the log of what was done. */
export function SettingsPage() {
  const { t } = useTranslation('app')
  return (
    <Page title={t('place.settings')}>
      <Tabs
        label={t('place.settings')}
        tabs={[
          { id: 'centre', label: t('settings.centre'), content: <ProfileSettings /> },
          { id: 'zones', label: t('settings.zones'), content: <ZoneSettings /> },
          { id: 'staff', label: t('settings.staff'), content: <Colleagues /> },
          { id: 'roles', label: t('settings.roles'), content: <RoleTable /> },
          { id: 'backup', label: t('settings.backup'), content: <BackupCard /> },
          { id: 'log', label: t('settings.log'), content: <ActivityLog /> },
        ]}
      />
    </Page>
  )
}
