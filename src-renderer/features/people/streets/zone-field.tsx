import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useCentre } from '#app/centre.ts'
import { streetQueries } from '#features/people/streets/streets.queries.ts'
import { isolate } from '#i18n/present-value.ts'
import { Button } from '#ui/button.tsx'
import { Note } from '#ui/note.tsx'
import { PickField } from '#ui/pick/pick-field.tsx'

interface ZoneFieldProps {
  /** As it is typed beside. */
  readonly address: string
  readonly value: string | null
  readonly onChange: (zoneId: string | null) => void
}

/**
 * The zone of an address. An address typed here takes the zone that the list of streets gives it, and says so; one that somebody
 * chose, or that was recorded, is never changed: the list only says what it would be.
 */
export function ZoneField({ address, value, onChange }: ZoneFieldProps) {
  const { t } = useTranslation(['people', 'streets'])
  const { zones } = useCentre()
  const proposal = useProposal(address, value, onChange)
  const zone = zones.find(({ id }) => id === proposal?.zoneId)
  const street = isolate(proposal?.street ?? '')
  return (
    <div>
      <PickField
        label={t('people:field.zoneId')}
        choices={zones
          .filter(({ id, retired }) => !retired || id === value)
          .map(({ id, name }) => ({ value: id, label: name }))}
        value={value ?? undefined}
        onChange={(zoneId) => onChange(zoneId ?? null)}
      />
      {proposal && !zone && value === null && <Note>{t('streets:number', { street })}</Note>}
      {proposal && zone && (
        <Note
          action={
            zone.id !== value && (
              <Button kind="plain" onPress={() => onChange(zone.id)}>
                {t('streets:take', { zone: isolate(zone.name) })}
              </Button>
            )
          }
        >
          {t('streets:proposed', { street, zone: isolate(zone.name) })}
        </Note>
      )}
    </div>
  )
}

function useProposal(
  address: string,
  value: string | null,
  onChange: (zoneId: string | null) => void,
) {
  const first = useRef(address)
  const taken = useRef<string>(undefined)
  const typed = useDeferredValue(address.trim())
  const { data, isPlaceholderData } = useQuery({
    ...streetQueries.proposal(typed),
    enabled: typed.length >= 3,
  })
  const proposal = typed.length >= 3 && !isPlaceholderData ? data : undefined
  const zoneId = proposal?.zoneId
  const follow = useEffectEvent((proposed: string) => {
    const isOurs = value === null || value === taken.current
    if (!isOurs || value === proposed || address === first.current) return
    taken.current = proposed
    onChange(proposed)
  })
  useEffect(() => {
    if (zoneId) follow(zoneId)
  }, [zoneId])
  return proposal
}
