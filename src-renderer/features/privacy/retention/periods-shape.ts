import { z } from 'zod'
import { Retention, type RetentionKind, type RetentionPeriods } from '#contract/privacy.contract.ts'
import type { Format } from '#i18n/format-for.ts'
import { amountEntry, wholeAmount } from '#ui/field/amount-entry.ts'

const months = wholeAmount({ from: 1, to: 600 })

/** The periods as they are typed, in months. */
export const PeriodsShape = z.object({
  file: months,
  notes: months,
  letters: months,
  papers: months,
  remarks: months,
  drafts: months,
  grounds: Retention.shape.grounds,
}) satisfies z.ZodType<RetentionPeriods>
export type PeriodsEntry = z.input<typeof PeriodsShape>
export type Periods = z.output<typeof PeriodsShape>

export function entryOf({ grounds, ...periods }: Periods, format: Format): PeriodsEntry {
  const typed = (kind: RetentionKind) => amountEntry(periods[kind], format)
  return {
    file: typed('file'),
    notes: typed('notes'),
    letters: typed('letters'),
    papers: typed('papers'),
    remarks: typed('remarks'),
    drafts: typed('drafts'),
    grounds,
  }
}
