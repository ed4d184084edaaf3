import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import { upkeepQueries } from '#app/upkeep-queries.ts'
import { Button } from '#ui/button.tsx'
import { Note } from '#ui/note.tsx'

/** Over everybody's work: the one thing about the store that somebody must see to first. */
export function HealthStrip() {
  const { t } = useTranslation('upkeep')
  const session = useSession()
  const navigate = useNavigate()
  const isAtWork = session?.may('backup.make') ?? false
  const { data } = useQuery({ ...upkeepQueries.notice(), enabled: isAtWork })
  const problem = data?.[0]
  if (!problem) return undefined
  const isManager = session?.may('settings.manage') ?? false
  return (
    <aside aria-label={t('notice.label')}>
      <Note
        tone="attention"
        action={
          isManager && (
            <Button
              kind="plain"
              onPress={() => void navigate({ to: '/settings', search: { tab: 'health' } })}
            >
              {t('notice.see')}
            </Button>
          )
        }
      >
        {t(`problem.${problem}.title`)} {isManager ? '' : t('notice.tellManager')}
      </Note>
    </aside>
  )
}
