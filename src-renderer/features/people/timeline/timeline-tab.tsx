import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { PersonFile } from '#contract/people.contract.ts'
import { peopleQueries } from '#features/people/people.queries.ts'
import { useEntryWords } from '#features/people/timeline/use-entry-words.ts'
import { toneOf } from '#features/people/timeline/entry-tone.ts'
import { useMomentWords } from '#features/people/timeline/use-moment-words.ts'
import { useToday } from '#i18n/centre-clock.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Timeline } from '#ui/timeline.tsx'

/** Everything that happened with a person, newest first. */
export function TimelineTab({ file }: { readonly file: PersonFile }) {
  const { t } = useTranslation('people')
  const { data: entries } = useQuery(peopleQueries.timeline(file.id))
  const wordsOf = useEntryWords()
  const momentWords = useMomentWords()
  const format = useFormat()
  const today = useToday()
  if (!entries) return undefined
  return (
    <Timeline
      label={t('tab.timeline')}
      events={entries.map((entry) => {
        const { title, detail } = wordsOf(entry)
        const day = entry.day === today ? t('justToday') : format.day(entry.day)
        return {
          id: entry.id,
          dateTime: entry.at ?? entry.day,
          when: entry.at ? momentWords(entry.at) : day,
          title,
          detail: detail.length > 0 && <bdi>{detail.join(' · ')}</bdi>,
          tone: toneOf(entry),
        }
      })}
    />
  )
}
