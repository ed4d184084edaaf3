import { useTranslation } from 'react-i18next'
import type { Draft } from '#app/drafts/use-draft.ts'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import { useCentreClock, useToday } from '#i18n/centre-clock.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import styles from './draft-line.module.css'

interface DraftLineProps {
  readonly draft: Pick<Draft, 'restoredFrom' | 'keep' | 'discard'>
}

/** Says that the text came back, and offers to throw it away. */
export function DraftLine({ draft }: DraftLineProps) {
  const { t } = useTranslation('drafts')
  const whenWords = useWhenWords()
  if (!draft.restoredFrom) return undefined
  return (
    <output className={styles['line']}>
      <span>{whenWords(draft.restoredFrom)}</span>
      <Button kind="plain" onPress={draft.keep}>
        {t('continue')}
      </Button>
      <Button kind="plain" onPress={draft.discard}>
        {t('discard')}
      </Button>
    </output>
  )
}

/** A text of another day is told from one of this morning. */
function useWhenWords(): (instant: string) => string {
  const { t } = useTranslation('drafts')
  const { timeZone } = useCentreClock()
  const today = useToday()
  const format = useFormat()
  return (instant) => {
    const time = format.clock(instant)
    const day = dayInZone(instant, timeZone)
    return day === today
      ? t('restored', { time })
      : t('restoredOn', { date: format.day(day), time })
  }
}
