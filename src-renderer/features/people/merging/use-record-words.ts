import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { RecordedSince } from '#contract/merging.contract.ts'
import { peopleQueries } from '#features/people/people.queries.ts'
import { useEntryWords } from '#features/people/timeline/use-entry-words.ts'
import { useMomentWords } from '#features/people/timeline/use-moment-words.ts'
import { middleDot } from '#contract/middle-dot.ts'

/** When and what was recorded, in the words in which the timeline tells it to who may see it there. */
export function useRecordWords(personId: string): (record: RecordedSince) => string {
  const { t } = useTranslation('merging')
  const { data: entries = [] } = useQuery(peopleQueries.timeline(personId))
  const entryWords = useEntryWords()
  const momentWords = useMomentWords()
  return ({ id, kind, at, by }) => {
    const entry = entries.find((one) => one.id === id || one.id.startsWith(`${id}-`))
    const what = entry ? entryWords(entry).title : t(`record.${kind}`)
    return [momentWords(at), what, by].filter((part) => part !== '').join(middleDot)
  }
}
