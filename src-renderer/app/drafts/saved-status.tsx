import { useTranslation } from 'react-i18next'
import { useSaved } from '#app/drafts/saved.ts'
import { useFormat } from '#i18n/use-format.ts'

/** At the foot of the window: nothing typed is lost, or what to do so that it is not. */
export function SavedStatus() {
  const { t } = useTranslation('drafts')
  const format = useFormat()
  const { at, behind } = useSaved()
  if (behind === 'too-long') return <output>{t('failure.draft-too-long')}</output>
  if (behind === 'disk-full') return <output>{t('behindFull')}</output>
  if (behind) return <output>{t('behind')}</output>
  return <span>{at ? t('savedAt', { time: format.clock(at) }) : t('saved')}</span>
}
