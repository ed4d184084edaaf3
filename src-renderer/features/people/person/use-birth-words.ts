import { useTranslation } from 'react-i18next'
import type { PartialDate } from '#contract/calendar/partial-date.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { useFormat } from '#i18n/use-format.ts'
import { useAgeWords } from '#ui/date/use-date-echo.ts'

/** Age and birth as well as they are known, a day in both calendars; under the label of a birth the label is not said again. */
export function useBirthWords({ isLabelled = false } = {}): (birth: PartialDate) => string {
  const { t } = useTranslation('dates')
  const format = useFormat()
  const ageWords = useAgeWords()
  return (birth) => {
    const age = ageWords(birth)
    if (birth.precision === 'age') return age ?? format.partialDate(birth)
    const date =
      birth.precision === 'day' ? format.dayInBothCalendars(birth.iso) : format.partialDate(birth)
    const born = isLabelled ? date : t('born', { date })
    return age ? `${age}${middleDot}${born}` : born
  }
}
