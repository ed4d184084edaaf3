import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import type { Provider } from '#contract/directory.contract.ts'
import { directoryQueries } from '#features/directory/directory.queries.ts'
import { FreePlaces } from '#features/directory/free-places.tsx'
import { ProviderDialog } from '#features/directory/provider-dialog.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Chip } from '#ui/chip.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Checkbox } from '#ui/field/checkbox.tsx'
import { Phone } from '#ui/phone.tsx'
import { Table } from '#ui/table.tsx'

/** Everybody to whom letters are written; a row opens what can be changed. */
export function Directory() {
  const { t } = useTranslation('directory')
  const mayWrite = useSession()?.may('directory.write') ?? false
  const [withRetired, setWithRetired] = useState(false)
  const { data: providers = [] } = useQuery(directoryQueries.list(withRetired))
  const [open, setOpen] = useOpened(providers)
  const add = mayWrite && (
    <Button kind="primary" onPress={() => setOpen('new')}>
      {t('add')}
    </Button>
  )
  return (
    <Card
      isFlush
      title={t('title')}
      actions={
        <>
          <Checkbox
            checked={withRetired}
            onChange={(event) => setWithRetired(event.target.checked)}
          >
            {t('withRetired')}
          </Checkbox>
          {add}
        </>
      }
    >
      <Table
        label={t('title')}
        lines={providers}
        idOf={({ id }) => id}
        {...(mayWrite && { onOpen: setOpen })}
        empty={<EmptyState title={t('none')}>{t('noneHint')}</EmptyState>}
        columns={[
          { id: 'name', label: t('field.name'), render: (provider) => <Named {...provider} /> },
          { id: 'kind', label: t('field.kind'), render: ({ kind }) => t(`kind.${kind}`) },
          {
            id: 'services',
            label: t('services'),
            render: ({ services }) => services.map((one) => <FreePlaces key={one.id} of={one} />),
          },
          { id: 'phone', label: t('field.phone'), render: ({ phone }) => <Phone>{phone}</Phone> },
          {
            id: 'language',
            label: t('field.language'),
            isMinor: true,
            render: ({ language }) => t(`language.${language}`),
          },
        ]}
      />
      {open !== 'none' && (
        <ProviderDialog
          key={open === 'new' ? 'new' : open.id}
          provider={open === 'new' ? undefined : open}
          onClose={() => setOpen('none')}
        />
      )}
    </Card>
  )
}

/** What is open: what was chosen, else the entry that holds what is to be put right. */
function useOpened(providers: readonly Provider[]) {
  const { show } = useSearch({ from: '/letters' })
  const [chosen, setOpen] = useState<Provider | 'new' | 'none'>()
  const isWanted = (one: Provider) => show !== undefined && JSON.stringify(one).includes(show)
  return [chosen ?? providers.find(isWanted) ?? 'none', setOpen] as const
}

function Named({ name, contactPerson, retired }: Provider) {
  const { t } = useTranslation('directory')
  return (
    <>
      <bdi>{name}</bdi> {retired && <Chip>{t('retired')}</Chip>}
      {contactPerson && (
        <div>
          <bdi>{contactPerson}</bdi>
        </div>
      )}
    </>
  )
}
