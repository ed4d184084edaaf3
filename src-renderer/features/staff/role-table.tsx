import { useTranslation } from 'react-i18next'
import { may, permissions, Role, type Permission } from '#contract/permissions.ts'
import { Card } from '#ui/card.tsx'
import { Table } from '#ui/table.tsx'

/** Who may do what, as the program keeps it: the same table that the door asks. */
export function RoleTable() {
  const { t } = useTranslation('staff')
  return (
    <Card isFlush title={t('roles.title')}>
      <Table<Permission>
        label={t('roles.title')}
        lines={permissions}
        idOf={(permission) => permission}
        empty=""
        columns={[
          {
            id: 'permission',
            label: t('roles.permission'),
            render: (permission) => t(`permission.${permission}`),
          },
          ...Role.options.map((role) => ({
            id: role,
            label: t(`role.${role}`),
            render: (permission: Permission) =>
              may(role, permission) ? t('roles.yes') : undefined,
          })),
        ]}
      />
    </Card>
  )
}
