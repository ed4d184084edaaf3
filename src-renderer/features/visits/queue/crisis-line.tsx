import { Siren } from 'lucide-react'
import { Trans, useTranslation } from 'react-i18next'
import { useCentre } from '#app/centre.ts'
import type { QueueEntry } from '#contract/visits.contract.ts'
import { useFormat } from '#i18n/use-format.ts'
import styles from './crisis-line.module.css'

/** Iran's line for social emergencies; everywhere else the common emergency number. */
const lines: Readonly<Record<string, string>> = { IR: '123' }

/** What to do about a crisis that has not been received, before anything else. */
export function CrisisLine({ entries }: { readonly entries: readonly QueueEntry[] }) {
  const { t } = useTranslation('visits')
  const format = useFormat()
  const { country } = useCentre()
  const [first] = entries.filter(({ urgency, state }) => urgency === 2 && state !== 'ended')
  if (!first) return undefined
  return (
    <output className={styles['line']}>
      <Siren aria-hidden />
      <span>
        <Trans
          t={t}
          i18nKey="queue.crisisLine"
          values={{ number: format.figures(first.ticket ?? 0), line: lines[country] ?? '112' }}
          components={{ line: <bdi dir="ltr" />, b: <strong /> }}
        />
      </span>
    </output>
  )
}
