import type { IsoDay } from '#contract/calendar/iso-day.ts'
import { useToday } from '#i18n/centre-clock.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Chip } from '#ui/chip.tsx'

/** The day to answer by; it stands out once it has come. */
export function AnswerBy({ day }: { readonly day: IsoDay }) {
  const format = useFormat()
  const today = useToday()
  return <Chip tone={day <= today ? 'attention' : 'plain'}>{format.day(day)}</Chip>
}
