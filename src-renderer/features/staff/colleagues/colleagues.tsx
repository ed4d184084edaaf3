import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import type { StaffMember } from '#contract/staff.contract.ts'
import { AddColleague } from '#features/staff/colleagues/add-colleague.tsx'
import { EditColleague } from '#features/staff/colleagues/edit-colleague.tsx'
import { staffQueries } from '#features/staff/staff-queries.ts'
import { useRoomWords } from '#i18n/use-room-words.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Chip } from '#ui/chip.tsx'
import { Latin } from '#ui/latin.tsx'
import { type Column, Table } from '#ui/table.tsx'

interface ColleaguesProps {
  readonly onRemoved: (name: string) => void
}

/** Everybody who works here or did; a row opens what can be changed. */
export function Colleagues({ onRemoved }: ColleaguesProps) {
  const { t } = useTranslation('staff')
  const { data: staff = [] } = useQuery(staffQueries.list())
  const [open, setOpen] = useState<StaffMember>()
  const [isAdding, setAdding] = useState(false)
  const roomWords = useRoomWords()
  const mayManage = useSession()?.may('staff.manage') ?? false
  const word: Column<StaffMember> = {
    id: 'word',
    label: t('field.signInWord'),
    render: ({ signInWord }) => <Latin>{signInWord ?? ''}</Latin>,
  }
  return (
    <Card
      isFlush
      title={t('colleagues.title')}
      actions={
        mayManage && (
          <Button kind="primary" onPress={() => setAdding(true)}>
            {t('colleagues.add')}
          </Button>
        )
      }
    >
      <Table<StaffMember>
        label={t('colleagues.title')}
        lines={staff}
        idOf={({ id }) => id}
        {...(mayManage && { onOpen: (member) => !member.left && setOpen(member) })}
        empty={t('colleagues.none')}
        columns={[
          { id: 'name', label: t('field.name'), render: ({ name }) => <bdi>{name}</bdi> },
          ...(mayManage ? [word] : []),
          { id: 'role', label: t('field.role'), render: ({ role }) => t(`role.${role}`) },
          { id: 'post', label: t('field.post'), render: ({ post }) => <bdi>{post}</bdi> },
          {
            id: 'room',
            label: t('field.room'),
            isMinor: true,
            render: ({ room }) => <bdi>{roomWords(room)}</bdi>,
          },
          { id: 'state', label: t('field.state'), render: (member) => <State member={member} /> },
        ]}
      />
      {isAdding && <AddColleague onClose={() => setAdding(false)} />}
      {open && (
        <EditColleague
          key={open.id}
          member={open}
          onClose={() => setOpen(undefined)}
          onRemoved={onRemoved}
        />
      )}
    </Card>
  )
}

function State({ member }: { readonly member: StaffMember }) {
  const { t } = useTranslation('staff')
  if (member.left) return <Chip>{t('state.left')}</Chip>
  if (member.mustChange) return <Chip tone="attention">{t('state.mustChange')}</Chip>
  return <Chip tone="good">{t('state.works')}</Chip>
}
