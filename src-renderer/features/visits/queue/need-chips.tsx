import { CircleAlert, Siren } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { QueueEntry } from '#contract/visits.contract.ts'
import { useNeedWords } from '#features/visits/use-words.ts'
import { Chip, Chips } from '#ui/chip.tsx'

/** What they came about. What the one who looks may not read is the crisis mark alone. */
export function NeedChips({ entry }: { readonly entry: QueueEntry }) {
  const { t } = useTranslation('visits')
  const words = useNeedWords()
  const { needs, urgency } = entry
  const topics = needs.flatMap(({ topic }) => topic ?? [])
  const isCrisis = urgency === 2 || topics.length < needs.length
  return (
    <Chips>
      {isCrisis && (
        <Chip tone="crisis" icon={Siren}>
          {t('urgency.2')}
        </Chip>
      )}
      {urgency === 1 && (
        <Chip tone="attention" icon={CircleAlert}>
          {t('urgency.1')}
        </Chip>
      )}
      {topics.map((topic) => (
        <Chip key={topic}>{words(topic)}</Chip>
      ))}
    </Chips>
  )
}
