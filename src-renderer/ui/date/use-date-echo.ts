import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay, calendarsOf } from '#contract/calendar/format-date.ts'
import { ageOn, monthsOn, type PartialDate } from '#contract/calendar/partial-date.ts'
import { useToday } from '#i18n/centre-clock.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { useFormat, useLanguage } from '#i18n/use-format.ts'

/** The age in words: 40, between 39 and 40, about 40. */
export function useAgeWords(): (birth: PartialDate) => string | undefined {
  const { t } = useTranslation('dates')
  const today = useToday()
  return useCallback(
    (birth) => {
      const age = ageOn(birth, today)
      if (!age) return undefined
      const months = monthsOn(birth, today)
      if (months !== undefined) return t('monthsAbout', { count: months })
      // Who was said to be so many months old is as old in years as the month of the birth tells.
      if (birth.precision === 'age')
        return t('ageAbout', { count: birth.iso.length === 7 ? age.min : age.max })
      return age.min === age.max
        ? t('age', { count: age.max })
        : t('ageBetween', { min: age.min, count: age.max })
    },
    [t, today],
  )
}

/** How a typed date was understood: in both calendars, with the age of a person or the day of the week. */
export function useDateEcho(isBirth: boolean): (date: PartialDate) => string {
  const format = useFormat()
  const language = useLanguage()
  const ageWords = useAgeWords()
  return (date) => {
    const [calendar] = calendarsOf(language)
    const isDay = date.precision === 'day'
    const written =
      isDay && !isBirth
        ? `${formatDay(date.iso, { language, calendar }, 'full')}${middleDot}${format.dayInOtherCalendar(date.iso)}`
        : isDay
          ? format.dayInBothCalendars(date.iso)
          : `${format.partialDate(date)}${middleDot}${format.partialDateInOtherCalendar(date)}`
    const age = isBirth ? ageWords(date) : undefined
    return keptTogether(age ? `${written}${middleDot}${age}` : written)
  }
}

/** No line ends between a number and what it counts; between a weekday and its day it may. */
function keptTogether(line: string): string {
  return line.replaceAll(/(?<=\p{Nd}\.?) (?=\p{L})|(?<=\p{L}) (?=\p{Nd}{4}|\p{Nd}+$)/gu, '\u00A0')
}
