import { useToday } from '#i18n/centre-clock.ts'
import { useFormat } from '#i18n/use-format.ts'
import styles from './top-bar.module.css'

/** Today in the calendar of the language, and under it in the other one. */
export function Today() {
  const format = useFormat()
  const today = useToday()
  return (
    <p className={styles['today']}>
      <span>{format.day(today, 'full')}</span>
      <span>{format.dayInOtherCalendar(today)}</span>
    </p>
  )
}
