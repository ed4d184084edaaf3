import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonFile } from '#contract/people.contract.ts'
import type { TimelineEntry } from '#contract/timeline.contract.ts'
import { peopleQueries } from '#features/people/people.queries.ts'
import {
  type EntryKind,
  entryKinds,
  isEntryKind,
  kindOf,
} from '#features/people/timeline/kind-of-entry.ts'
import { Months } from '#features/people/timeline/months.tsx'
import { FilterChips } from '#ui/choice/filter-chips.tsx'
import styles from './timeline-tab.module.css'

/** Everything that happened with a person, newest first, by months; chips narrow it to some kinds. */
export function TimelineTab({ file }: { readonly file: PersonFile }) {
  const { data: entries } = useQuery(peopleQueries.timeline(file.id))
  return entries && <NarrowedTimeline entries={entries} />
}

const kinds = Object.keys(entryKinds).filter(isEntryKind)

function NarrowedTimeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const { t } = useTranslation('people')
  const [pressed, setPressed] = useState<readonly EntryKind[]>([])
  const byKind = Map.groupBy(entries, kindOf)
  const choices = kinds.flatMap((kind) => {
    const count = byKind.get(kind)?.length ?? 0
    return count > 0 ? [{ value: kind, label: t(entryKinds[kind]), count }] : []
  })
  // A kind of which nothing is left narrows no more.
  const narrowing = pressed.filter((kind) => byKind.has(kind))
  const shown =
    narrowing.length === 0 ? entries : narrowing.flatMap((kind) => byKind.get(kind) ?? [])
  return (
    <div className={styles['tab']}>
      {choices.length > 1 && (
        <FilterChips
          label={t('timeline.narrow')}
          choices={choices}
          value={narrowing}
          onChange={setPressed}
        />
      )}
      <Months entries={entries.filter((entry) => shown.includes(entry))} />
    </div>
  )
}
