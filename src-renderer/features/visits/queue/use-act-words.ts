import { useTranslation } from 'react-i18next'
import type { QueueAct, QueueEntry } from '#contract/visits.contract.ts'

/** What the toast says of an act: number and name. */
export function useActWords() {
  const { t } = useTranslation('visits')
  const who = ({ person, ticket }: QueueEntry) => ({
    number: ticket ?? '',
    name: person?.name ?? t('queue.anonymous'),
  })
  return {
    arrived: ({ entry }: QueueAct) => t('done.arrived', who(entry)),
    recorded: () => t('done.recorded'),
    called: ({ entry }: QueueAct) => t('done.called', who(entry)),
    held: ({ entry }: QueueAct) => t('done.held', who(entry)),
    returned: ({ entry }: QueueAct) => t('done.returned', who(entry)),
    urgency: ({ entry }: QueueAct) => t('done.urgency', who(entry)),
    ended: ({ entry }: QueueAct) => t('done.ended', who(entry)),
  }
}
