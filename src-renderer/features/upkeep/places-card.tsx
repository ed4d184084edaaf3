import { useTranslation } from 'react-i18next'
import { useBackUp } from '#app/use-back-up.ts'
import { useWhen } from '#app/use-when.ts'
import { WorkProgress } from '#app/work-progress.tsx'
import type { PlaceHealth } from '#contract/upkeep.contract.ts'
import { useAddPlace, useRemovePlace } from '#features/upkeep/use-places.ts'
import { useBytes } from '#features/upkeep/use-bytes.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Chip } from '#ui/chip.tsx'
import { Folder } from '#ui/folder.tsx'
import { Table, type Column } from '#ui/table.tsx'

/** Where backups go, how each place fares, and what can be done there. */
export function PlacesCard({ places }: { readonly places: readonly PlaceHealth[] }) {
  const { t } = useTranslation('upkeep')
  const backUp = useBackUp()
  const add = useAddPlace()
  const isBusy = backUp.isPending || add.isPending
  const columns = useColumns()
  return (
    <Card
      title={t('places.title')}
      actions={
        <>
          <Button kind="primary" isDisabled={isBusy} onPress={() => backUp.mutate()}>
            {t('remedy.backUp')}
          </Button>
          <Button isDisabled={isBusy} onPress={() => add.mutate()}>
            {t('places.add')}
          </Button>
        </>
      }
    >
      <p>{t('places.what')}</p>
      {isBusy && <WorkProgress />}
      <Table
        label={t('places.title')}
        columns={columns}
        lines={places}
        idOf={({ id }) => id}
        empty={undefined}
      />
      {places.length > 1 && <p>{t('places.eject')}</p>}
    </Card>
  )
}

function useColumns(): Column<PlaceHealth>[] {
  const { t } = useTranslation('upkeep')
  const when = useWhen()
  const bytes = useBytes()
  const remove = useRemovePlace()
  return [
    {
      id: 'folder',
      label: t('places.folder'),
      isRowHeader: true,
      render: ({ id, folder }) => (id === 'here' ? t('places.here') : <Folder path={folder} />),
    },
    {
      id: 'last',
      label: t('places.last'),
      render: ({ lastGood }) => (lastGood ? when(lastGood) : t('places.never')),
    },
    { id: 'state', label: t('places.state'), render: (place) => <State place={place} /> },
    {
      id: 'free',
      label: t('places.free'),
      render: ({ free }) => (free === null ? '' : bytes(free)),
      isMinor: true,
    },
    {
      id: 'act',
      label: t('places.act'),
      isSaid: ({ id }) => id !== 'here',
      render: ({ id }) =>
        id !== 'here' && (
          <Button kind="plain" onPress={() => remove.mutate(id)}>
            {t('places.remove')}
          </Button>
        ),
    },
  ]
}

function State({ place: { isThere, failure, lastGood } }: { readonly place: PlaceHealth }) {
  const { t } = useTranslation('upkeep')
  if (!isThere) return <Chip tone="attention">{t('places.missing')}</Chip>
  if (failure) return <Chip tone="attention">{t('places.failed')}</Chip>
  return lastGood ? <Chip tone="good">{t('places.good')}</Chip> : <Chip>{t('places.new')}</Chip>
}
