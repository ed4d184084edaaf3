import { DoorOpen, Megaphone, Pause, Ticket, Undo } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { QueueEntry } from '#contract/visits.contract.ts'
import { canDo, type QueueActs } from '#features/visits/queue/use-queue-acts.ts'
import { IconButton } from '#ui/icon-button.tsx'
import styles from './queue-row.module.css'

export type RowActs = Omit<QueueActs, 'callNext'> &
  Readonly<{ end: (entry: QueueEntry) => void; printSlip: (entry: QueueEntry) => void }>

interface RowButtonsProps {
  readonly entry: QueueEntry
  readonly acts: RowActs
}

/** The same acts for the pointer. */
export function RowButtons({ entry, acts }: RowButtonsProps) {
  const { t } = useTranslation('visits')
  const can = canDo(entry)
  return (
    <span className={styles['acts']}>
      {can.call && (
        <IconButton icon={Megaphone} label={t('act.call')} onPress={() => acts.call(entry)} />
      )}
      {can.hold && (
        <IconButton icon={Pause} label={t('act.hold')} onPress={() => acts.hold(entry)} />
      )}
      {can.backInLine && (
        <IconButton
          icon={Undo}
          isDirectional
          label={t('act.backInLine')}
          onPress={() => acts.backInLine(entry)}
        />
      )}
      {can.slip && (
        <IconButton icon={Ticket} label={t('act.slip')} onPress={() => acts.printSlip(entry)} />
      )}
      {can.end && (
        <IconButton icon={DoorOpen} label={t('act.end')} onPress={() => acts.end(entry)} />
      )}
    </span>
  )
}
