import { useTranslation } from 'react-i18next'
import { useCentre } from '#app/centre.ts'
import { addressLine } from '#contract/address-line.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { isolate } from '#i18n/present-value.ts'
import { useFormat } from '#i18n/use-format.ts'

type Spell = Readonly<{ since: string | null; until: string | null }>
type Place = Readonly<{ address: string; landmark: string; zoneId: string | null }>

/** A home in words: where it is, and from when until when; nothing of what is not known. */
export function useHomeWords() {
  const { t } = useTranslation('people')
  const format = useFormat()
  const { zones } = useCentre()
  return {
    spellWords: ({ since, until }: Spell): string[] => {
      if (since === null) {
        return until === null ? [] : [t('details.until', { until: format.day(until) })]
      }
      return until === null
        ? [t('details.since', { since: format.day(since) })]
        : [t('details.sinceUntil', { since: format.day(since), until: format.day(until) })]
    },
    placeWords: (place: Place): string => {
      const zone = zones.find(({ id }) => id === place.zoneId)?.name ?? ''
      return [addressLine(place), zone]
        .filter(Boolean)
        .map((part) => isolate(part))
        .join(middleDot)
    },
  }
}
