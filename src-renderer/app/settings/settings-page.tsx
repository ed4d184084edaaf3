import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import { ProfileSettings } from '#features/centre/settings/profile-settings.tsx'
import { ZoneSettings } from '#features/centre/settings/zone-settings.tsx'
import { StreetSettings } from '#features/people/streets/street-settings.tsx'
import { RestrictedList } from '#features/restricted/restricted-list.tsx'
import { StoreHealth } from '#features/upkeep/store-health.tsx'
import { RoleTable } from '#features/staff/role-table.tsx'
import { StaffSettings } from '#features/staff/staff-settings.tsx'
import { Page } from '#ui/page.tsx'
import { Tabs } from '#ui/tabs.tsx'

/** What a manager sets: the centre, its zones, who works here, copies. Who oversees looks at the staff and who may what. */
export function SettingsPage() {
  const { t } = useTranslation('app')
  const maySet = useSession()?.may('settings.manage') ?? false
  const restricted = [
    { id: 'restricted', label: t('settings.restricted'), content: <RestrictedList /> },
  ]
  const staff = [
    { id: 'staff', label: t('settings.staff'), content: <StaffSettings /> },
    { id: 'roles', label: t('settings.roles'), content: <RoleTable /> },
  ]
  const centre = [
    { id: 'centre', label: t('settings.centre'), content: <ProfileSettings /> },
    { id: 'zones', label: t('settings.zones'), content: <ZoneSettings /> },
    { id: 'streets', label: t('settings.streets'), content: <StreetSettings /> },
  ]
  const copies = [{ id: 'health', label: t('settings.health'), content: <StoreHealth /> }]
  const tabs = maySet ? [...centre, ...staff, ...restricted, ...copies] : [...staff, ...restricted]
  const { tab } = useSearch({ from: '/settings' })
  const navigate = useNavigate({ from: '/settings' })
  return (
    <Page title={t('place.settings')}>
      <Tabs
        label={t('place.settings')}
        tabs={tabs}
        selected={tab ?? tabs[0]?.id ?? ''}
        onSelect={(id) => void navigate({ search: { tab: id }, replace: true })}
      />
    </Page>
  )
}
