import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import { EmergencyButton } from '#features/access/emergency-action.tsx'

/** Where no file is shown it may be a restricted one: who may open it in an emergency can do so from here. */
export function HiddenFile({ personId }: { readonly personId: string }) {
  const { t } = useTranslation('access')
  if (!useSession()?.may('access.emergency')) return undefined
  return (
    <>
      <p>{t('hidden')}</p>
      <EmergencyButton personId={personId} />
    </>
  )
}
