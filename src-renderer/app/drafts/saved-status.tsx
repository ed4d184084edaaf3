import { useTranslation } from 'react-i18next'
import { useSaved } from '#app/drafts/saved.ts'
import { useFormat } from '#i18n/use-format.ts'

/** At the foot of the window: nothing typed is lost, or what to do so that it is not. */
export function SavedStatus() {
  const { t } = useTranslation('drafts')
  const format = useFormat()
  const { at, isBehind } = useSaved()
  if (isBehind) return <output>{t('behind')}</output>
  return <span>{at ? t('savedAt', { time: format.clock(at) }) : t('saved')}</span>
}
