import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { QueueEntry } from '#contract/visits.contract.ts'
import type { RowActs } from '#features/visits/queue/row-acts.tsx'
import { canDo } from '#features/visits/queue/use-queue-acts.ts'
import { Kbd } from '#ui/kbd.tsx'
import { useShortcut } from '#ui/keyboard/use-shortcut.ts'
import styles from './queue-list.module.css'

interface RowKeysProps {
  readonly list: RefObject<HTMLElement | null>
  readonly entries: readonly QueueEntry[]
  readonly acts: RowActs
}

/** The keys that act on the row one stands on, and what they are. */
export function RowKeys({ list, entries, acts }: RowKeysProps) {
  const { t } = useTranslation('visits')
  const focused = () => {
    const row = list.current?.querySelector('[data-key]:focus-within, [data-key]:focus')
    return entries.find(({ id }) => id === row?.getAttribute('data-key'))
  }
  const onRow = (run: (entry: QueueEntry) => void) => () => {
    const entry = focused()
    if (entry) run(entry)
  }
  const keys = [
    { keys: 'C', words: t('act.call'), run: onRow((one) => canDo(one).call && acts.call(one)) },
    { keys: 'H', words: t('act.hold'), run: onRow((one) => canDo(one).hold && acts.hold(one)) },
    {
      keys: 'B',
      words: t('act.backInLine'),
      run: onRow((one) => canDo(one).backInLine && acts.backInLine(one)),
    },
    { keys: 'U', words: t('act.urgency'), run: onRow((one) => canDo(one).end && acts.raise(one)) },
    {
      keys: 'P',
      words: t('act.slip'),
      run: onRow((one) => canDo(one).slip && acts.printSlip(one)),
    },
    { keys: 'E', words: t('act.end'), run: onRow((one) => canDo(one).end && acts.end(one)) },
  ]
  return (
    <div className={styles['keys']}>
      <span>
        <Kbd keys="F3" /> {t('queue.goTo')}
      </span>
      {keys.map((key) => (
        <RowKey key={key.keys} {...key} list={list} />
      ))}
    </div>
  )
}

interface RowKeyProps {
  readonly keys: string
  readonly words: string
  readonly run: () => void
  readonly list: RefObject<HTMLElement | null>
}

function RowKey({ keys, words, run, list }: RowKeyProps) {
  useShortcut({ keys, describe: () => words, run, scope: () => list.current })
  return (
    <span>
      <Kbd keys={keys} /> {words}
    </span>
  )
}
