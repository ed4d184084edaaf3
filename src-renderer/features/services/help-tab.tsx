import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { PersonFile } from '#contract/people.contract.ts'
import { HelpItem } from '#features/services/help-item.tsx'
import { serviceQueries } from '#features/services/services.queries.ts'
import { useHelpNeeds } from '#features/services/use-help-choices.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { RecordList } from '#ui/record-list.tsx'

/** Everything given to the person, the latest day first; read by the team of the case alone. */
export function HelpTab({ file }: { readonly file: PersonFile }) {
  const { t } = useTranslation(['services', 'people'])
  const { data: services } = useQuery(serviceQueries.ofPerson(file.id))
  const needs = useHelpNeeds(file, undefined)
  if (!services) return undefined
  if (services.length === 0) {
    return <EmptyState title={t('services:none')}>{t('services:noneHint')}</EmptyState>
  }
  const latestFirst = services.toSorted(
    (a, b) => b.day.localeCompare(a.day) || b.id.localeCompare(a.id),
  )
  return (
    <RecordList label={t('people:tab.help')}>
      {latestFirst.map((given) => (
        <HelpItem
          key={given.id}
          file={file}
          given={given}
          need={needs.find(({ id }) => id === given.needId)}
        />
      ))}
    </RecordList>
  )
}
