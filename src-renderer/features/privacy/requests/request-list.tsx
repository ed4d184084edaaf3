import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ErasureRequest } from '#contract/privacy.contract.ts'
import { privacyQueries } from '#features/privacy/privacy.queries.ts'
import { RequestDialog } from '#features/privacy/requests/request-dialog.tsx'
import { useRequestColumns } from '#features/privacy/requests/use-request-columns.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Table } from '#ui/table.tsx'
import styles from '../privacy.module.css'

/** Who asked to be erased: those that wait first, by the day to answer by. */
export function RequestList() {
  const { t } = useTranslation('privacy')
  const { data: requests } = useQuery(privacyQueries.erasures())
  const columns = useRequestColumns()
  const [opened, setOpened] = useState<string>()
  const request = requests?.find(({ id }) => id === opened)
  return (
    <Card isFlush title={t('requests.title')}>
      {requests && (
        <Table<ErasureRequest>
          label={t('requests.title')}
          columns={columns}
          lines={requests}
          idOf={({ id }) => id}
          onOpen={({ id }) => setOpened(id)}
          empty={<EmptyState title={t('requests.none')}>{t('requests.noneHint')}</EmptyState>}
        />
      )}
      {requests?.some(({ inCopies }) => inCopies) && (
        <p className={styles['beneath']}>{t('copies.caveat')}</p>
      )}
      {request && (
        <RequestDialog key={request.id} request={request} onClose={() => setOpened(undefined)} />
      )}
    </Card>
  )
}
