import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useOpenPerson } from '#app/use-open-person.ts'
import type { QueueEntry } from '#contract/visits.contract.ts'
import { QueueRow } from '#features/visits/queue/queue-row.tsx'
import type { RowActs } from '#features/visits/queue/row-acts.tsx'
import { useNameInQueue } from '#features/visits/queue/use-name-in-queue.ts'
import { RowKeys } from '#features/visits/queue/row-keys.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { useShortcut } from '#ui/keyboard/use-shortcut.ts'
import { RowList, type RowTone } from '#ui/row-list.tsx'
import styles from './queue-list.module.css'

interface QueueListProps {
  readonly entries: readonly QueueEntry[]
  /** Without them the list is only read. */
  readonly acts: RowActs | undefined
}

export function QueueList({ entries, acts }: QueueListProps) {
  const { t } = useTranslation('visits')
  const ref = useRef<HTMLDivElement>(null)
  const openPerson = useOpenPerson()
  const nameOf = useNameInQueue()
  useShortcut({
    keys: 'F3',
    describe: () => t('queue.goTo'),
    run: () => ref.current?.querySelector<HTMLElement>('[role=row]')?.focus(),
  })
  return (
    <div ref={ref} className={styles['list']}>
      <RowList
        label={t('queue.title')}
        lines={entries}
        idOf={({ id }) => id}
        nameOf={nameOf}
        toneOf={toneOf}
        render={(entry) => <QueueRow entry={entry} acts={acts} />}
        onOpen={({ person }) => person && openPerson(person.id)}
        empty={<EmptyState title={t('queue.empty')}>{t('queue.emptyHint')}</EmptyState>}
      />
      {acts && entries.length > 0 && <RowKeys list={ref} entries={entries} acts={acts} />}
    </div>
  )
}

function toneOf({ state, urgency }: QueueEntry): RowTone | undefined {
  if (state === 'called') return 'next'
  if (state === 'ended') return 'done'
  if (urgency === 0) return undefined
  return urgency === 2 ? 'crisis' : 'attention'
}
