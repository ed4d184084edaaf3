import { Check } from 'lucide-react'
import { useState, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { failureValues } from '#contract/calendar/format-partial.ts'
import { calendarsOf } from '#contract/calendar/format-date.ts'
import { parseDate } from '#contract/calendar/parse-date.ts'
import type { DateFailure } from '#contract/calendar/parsed-date.ts'
import { useCentreClock, useToday } from '#i18n/centre-clock.ts'
import { useFormat, useLanguage } from '#i18n/use-format.ts'
import { classNames } from '#ui/class-names.ts'
import { CalendarButton } from '#ui/date/calendar-button.tsx'
import { useDateEcho } from '#ui/date/use-date-echo.ts'
import { dayEntry, type DateEntry } from '#ui/date/date-entry.ts'
import controlStyles from '#ui/field/control.module.css'
import { Field, type FieldWords } from '#ui/field/field.tsx'
import styles from './smart-date-field.module.css'

interface SmartDateFieldProps extends FieldWords {
  readonly name?: string
  readonly value: DateEntry
  readonly onChange: (value: DateEntry) => void
  readonly onBlur?: () => void
  readonly ref?: Ref<HTMLInputElement>
  /** birth: ages too, nothing ahead of today · past: nothing ahead · any: due dates, `+2w`. */
  readonly kind: 'birth' | 'past' | 'any'
  readonly disabled?: boolean
}

/**
 * A date typed as people write it, in any order, digits and either calendar. How it was understood stands under it
 * at once; what is wrong is said on leaving. What was typed is never changed or lost; what the form began with follows the
 * language of the window. Alt+↓ opens a calendar beside a day ahead.
 */
export function SmartDateField(props: SmartDateFieldProps) {
  const { label, hint, error, mark, value, onChange, onBlur, kind, ...input } = props
  const format = useFormat()
  const [wasLeft, setLeft] = useState(false)
  const [isPicking, setPicking] = useState(false)
  const read = useDateReading(kind)
  const words = useFailureWords()
  const echo = useDateEcho(kind === 'birth')
  const parsed = read(value.text)
  const type = (text: string) => {
    const understood = read(text)
    onChange({ text, date: understood.ok ? understood.date : undefined })
  }
  // What was stored counts as read, whatever its text would be read as today.
  const isWrong = !parsed.ok && parsed.reason !== 'empty' && !value.date
  return (
    <Field
      {...{ label, hint, mark }}
      error={isWrong && (wasLeft || error) ? words(parsed) : error}
      echo={value.date && <Understood>{echo(value.date)}</Understood>}
    >
      {(ids) => (
        <div className={classNames(kind === 'any' && controlStyles['row'])}>
          <input
            {...input}
            {...ids}
            type="text"
            autoComplete="off"
            spellCheck={false}
            placeholder=" "
            value={value.isPrefilled && value.date ? format.partialDate(value.date) : value.text}
            onChange={(event) => type(event.target.value)}
            onKeyDown={({ altKey, key }) => altKey && key === 'ArrowDown' && setPicking(true)}
            onFocus={() => setLeft(false)}
            onBlur={() => {
              setLeft(true)
              onBlur?.()
            }}
            className={controlStyles['control']}
          />
          {kind === 'any' && (
            <CalendarButton
              isOpen={isPicking}
              onOpenChange={setPicking}
              day={value.date?.precision === 'day' ? value.date.iso : undefined}
              onPick={(day) => onChange(dayEntry(day, format.day(day)))}
            />
          )}
        </div>
      )}
    </Field>
  )
}

function Understood({ children }: { readonly children: string }) {
  return (
    <span className={styles['echo']}>
      <Check aria-hidden />
      <bdi>{children}</bdi>
    </span>
  )
}

function useDateReading(kind: SmartDateFieldProps['kind']) {
  const today = useToday()
  const [ownCalendar] = calendarsOf(useLanguage())
  const { calendar = ownCalendar } = useCentreClock()
  return (text: string) => parseDate(text, { today, calendar, kind })
}

function useFailureWords() {
  const { t } = useTranslation('dates')
  const language = useLanguage()
  return (failure: DateFailure) =>
    t(`failure.${failure.reason}`, { replace: failureValues(failure, language) })
}
