import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import { useTellFailure } from '#app/use-tell-failure.ts'
import type { AuditFilter } from '#contract/audit.contract.ts'
import { ActivityLog } from '#features/audit/activity-log.tsx'
import { auditQueries, useExportLog } from '#features/audit/audit.queries.ts'
import { LogFilter } from '#features/audit/log-filter.tsx'
import { useLanguage } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { Page, Stack } from '#ui/page.tsx'
import { announce } from '#ui/toast/toasts.ts'

/** Who did what and when, newest first: all of it for who looks after it, one's own acts for everybody else. */
export function LogPage() {
  const { t } = useTranslation('audit')
  const maySeeAll = useSession()?.may('audit.read') ?? false
  const [filter, setFilter] = useState<AuditFilter>({})
  return (
    <Page
      title={maySeeAll ? t('title') : t('own')}
      actions={maySeeAll && <ExportAction filter={filter} />}
    >
      <Stack>
        <LogFilter isOfAll={maySeeAll} onChange={setFilter} />
        <ActivityLog filter={filter} isOfAll={maySeeAll} />
      </Stack>
    </Page>
  )
}

function ExportAction({ filter }: { readonly filter: AuditFilter }) {
  const { t } = useTranslation('audit')
  const language = useLanguage()
  const queryClient = useQueryClient()
  const onError = useTellFailure('audit')
  const save = useExportLog()
  const onSuccess = ({ saved }: { readonly saved: boolean }) => {
    if (saved) announce({ words: (say) => say('audit:export.saved') })
    void queryClient.invalidateQueries({ queryKey: auditQueries.all() })
  }
  return (
    <Button
      isDisabled={save.isPending}
      onPress={() => save.mutate({ ...filter, language }, { onSuccess, onError })}
    >
      {t('export.action')}
    </Button>
  )
}
