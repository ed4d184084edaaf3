import { GregorianCalendar, toCalendar, type CalendarDate } from '@internationalized/date'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarStateContext,
} from 'react-aria-components'
import { firstWeekday, isDayOff } from '#contract/calendar/centre-time.ts'
import { calendarsOf } from '#contract/calendar/format-date.ts'
import type { IsoDay } from '#contract/calendar/iso-day.ts'
import { monthOf } from '#contract/calendar/month.ts'
import { useCentreClock, useToday } from '#i18n/centre-clock.ts'
import { useFormat, useLanguage } from '#i18n/use-format.ts'
import { classNames } from '#ui/class-names.ts'
import { IconButton } from '#ui/icon-button.tsx'
import styles from './month-sheet.module.css'

interface MonthSheetProps {
  readonly value: CalendarDate | undefined
  readonly onPick: (day: IsoDay) => void
}

function isoOf(date: CalendarDate): IsoDay {
  return toCalendar(date, new GregorianCalendar()).toString()
}

const weekdayCodes = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** A month of the calendar of the language, its weeks as the centre has them; arrows walk its days, Enter takes one. */
export function MonthSheet({ value, onPick }: MonthSheetProps) {
  const { t } = useTranslation('ui')
  // One letter tells the days apart in Persian alone; whole names are as good as short ones there.
  const weekdayStyle = useLanguage() === 'fa' ? 'narrow' : 'short'
  const { weekend = [] } = useCentreClock()
  return (
    <Calendar
      aria-label={t('date.pick')}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it opens because its button was pressed
      autoFocus
      firstDayOfWeek={weekdayCodes[firstWeekday(weekend)]}
      value={value ?? null}
      onChange={(picked: CalendarDate) => onPick(isoOf(picked))}
      className={classNames(styles['sheet'])}
    >
      <header className={styles['header']}>
        <IconButton slot="previous" icon={ChevronLeft} isDirectional label={t('date.previous')} />
        <MonthName />
        <IconButton slot="next" icon={ChevronRight} isDirectional label={t('date.next')} />
      </header>
      <CalendarGrid weekdayStyle={weekdayStyle} className={classNames(styles['grid'])}>
        <CalendarGridHeader>
          {(day) => (
            <CalendarHeaderCell className={classNames(styles['weekday'])}>{day}</CalendarHeaderCell>
          )}
        </CalendarGridHeader>
        <CalendarGridBody>{(date) => <Day date={date} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  )
}

/** Named in our words, for there are no Persian ones of react-aria; today is the centre's. */
function Day({ date }: { readonly date: CalendarDate }) {
  const { t } = useTranslation('ui')
  const format = useFormat()
  const { weekend = [] } = useCentreClock()
  const day = isoOf(date)
  const isToday = day === useToday()
  const label = format.day(day, 'full')
  return (
    <CalendarCell
      date={date}
      className={classNames(styles['day'])}
      render={(given) => (
        <div
          {...given}
          aria-label={isToday ? `${t('date.today')}, ${label}` : label}
          data-today={isToday || undefined}
          data-weekend={isDayOff(day, weekend) || undefined}
        />
      )}
    />
  )
}

/** ICU writes «۱۴۰۵ آذر»; people write «آذر ۱۴۰۵». */
function MonthName() {
  const state = useContext(CalendarStateContext)
  const [calendar] = calendarsOf(useLanguage())
  const format = useFormat()
  return state && <b>{format.month(monthOf(isoOf(state.visibleRange.start), calendar))}</b>
}
