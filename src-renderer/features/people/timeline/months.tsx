import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { calendarsOf } from '#contract/calendar/format-date.ts'
import { type CalendarMonth, monthOf } from '#contract/calendar/month.ts'
import type { TimelineEntry } from '#contract/timeline.contract.ts'
import { toneOf } from '#features/people/timeline/entry-tone.ts'
import { useEntryWords } from '#features/people/timeline/use-entry-words.ts'
import { useMomentWords } from '#features/people/timeline/use-moment-words.ts'
import { useToday } from '#i18n/centre-clock.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { useFormat, useLanguage } from '#i18n/use-format.ts'
import { ComposedLine } from '#ui/prose.tsx'
import { Timeline } from '#ui/timeline.tsx'
import styles from './timeline-tab.module.css'

/** Entries under the months of the calendar in which their days stand, in the order in which they come. */
export function Months({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const [calendar] = calendarsOf(useLanguage())
  const months = Map.groupBy(entries, ({ day }) => {
    const { year, month } = monthOf(day, calendar)
    return `${year}-${month}`
  })
  return [...months].map(([id, ofMonth]) => {
    const [first] = ofMonth
    return first && <Month key={id} month={monthOf(first.day, calendar)} entries={ofMonth} />
  })
}

interface MonthProps {
  readonly month: CalendarMonth
  readonly entries: readonly TimelineEntry[]
}

function Month({ month, entries }: MonthProps) {
  const id = useId()
  const format = useFormat()
  const wordsOf = useEntryWords()
  const whenOf = useWhen()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles['month']}>
        {format.month(month)}
      </h2>
      <Timeline
        label={format.month(month)}
        events={entries.map((entry) => {
          const { title, detail } = wordsOf(entry)
          return {
            id: entry.id,
            dateTime: entry.at ?? entry.day,
            when: whenOf(entry),
            title,
            detail: detail.length > 0 && <ComposedLine>{detail.join(middleDot)}</ComposedLine>,
            tone: toneOf(entry),
          }
        })}
      />
    </section>
  )
}

/** The day of an entry, and of today its hour where it is known. */
function useWhen(): (entry: TimelineEntry) => string {
  const { t } = useTranslation('people')
  const momentWords = useMomentWords()
  const format = useFormat()
  const today = useToday()
  return ({ at, day }) => {
    if (at) return momentWords(at)
    return day === today ? t('justToday') : format.day(day)
  }
}
