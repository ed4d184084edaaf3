import { parseDate } from '@internationalized/date'
import { CalendarDays } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { IsoDay } from '#contract/calendar/iso-day.ts'
import { classNames } from '#ui/class-names.ts'
import { MonthSheet } from '#ui/date/month-sheet.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import menuStyles from '#ui/menu.module.css'

interface CalendarButtonProps {
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly day: IsoDay | undefined
  readonly onPick: (day: IsoDay) => void
}

/** A month to point at, beside the field one types in: for appointments, never for birthdays. Closed, the focus is where it was. */
export function CalendarButton({ isOpen, onOpenChange, day, onPick }: CalendarButtonProps) {
  const { t } = useTranslation('ui')
  const pick = (picked: IsoDay) => {
    onOpenChange(false)
    onPick(picked)
  }
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <IconButton icon={CalendarDays} label={t('date.pick')} />
      <Popover placement="bottom end" className={classNames(menuStyles['popover'])}>
        <Dialog aria-label={t('date.pick')}>
          <MonthSheet value={day ? parseDate(day) : undefined} onPick={pick} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
