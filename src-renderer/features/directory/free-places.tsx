import { useTranslation } from 'react-i18next'
import type { ProviderService } from '#contract/directory.contract.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Chip } from '#ui/chip.tsx'

/** A service, how many places were free and when somebody asked; long ago is marked. */
export function FreePlaces({ of: service }: { readonly of: ProviderService }) {
  const { t } = useTranslation('directory')
  const format = useFormat()
  const { name, freePlaces, checkedOn, stale } = service
  const date = checkedOn ? format.day(checkedOn) : ''
  return (
    <div>
      <bdi>{name}</bdi>
      {freePlaces !== null && (
        <>
          {middleDot}
          <span>{t('places', { count: freePlaces })}</span>{' '}
          {stale ? (
            <Chip tone="attention">{t('stale', { date })}</Chip>
          ) : (
            <small>{t('checked', { date })}</small>
          )}
        </>
      )}
    </div>
  )
}
