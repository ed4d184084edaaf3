import { useTranslation } from 'react-i18next'
import type { QueueEntry } from '#contract/visits.contract.ts'

/** What somebody in the queue is called in one line: by name, or by why there is none. */
export function useNameInQueue(): (entry: Pick<QueueEntry, 'person'>) => string {
  const { t } = useTranslation(['visits', 'ui'])
  return ({ person }) => {
    if (!person) return t('visits:queue.anonymous')
    return person.hidden ? t('ui:hiddenName') : person.name
  }
}
