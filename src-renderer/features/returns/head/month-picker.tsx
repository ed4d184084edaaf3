import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type CalendarMonth, nextMonth, previousMonth } from '#contract/calendar/month.ts'
import styles from '#features/returns/returns.module.css'
import { IconButton } from '#ui/icon-button.tsx'

interface MonthPickerProps {
  readonly month: CalendarMonth
  readonly latest: CalendarMonth
  readonly onPick: (month: CalendarMonth) => void
}

/** Walks the months of the centre's calendar; there is nothing after the present one. */
export function MonthPicker({ month, latest, onPick }: MonthPickerProps) {
  const { t } = useTranslation('returns')
  const isLatest = month.year === latest.year && month.month === latest.month
  return (
    <span className={styles['months']}>
      <IconButton
        icon={ChevronLeft}
        isDirectional
        label={t('previousMonth')}
        onPress={() => onPick(previousMonth(month))}
      />
      <IconButton
        icon={ChevronRight}
        isDirectional
        label={t('nextMonth')}
        isDisabled={isLatest}
        onPress={() => onPick(nextMonth(month))}
      />
    </span>
  )
}
