import { z } from 'zod'
import { TargetGroup } from '#contract/lists.ts'
import { mostInDetails, PersonDetails } from '#contract/people.contract.ts'
import type { Format } from '#i18n/format-for.ts'
import {
  dateEntry,
  dayEntry,
  emptyDate,
  optionalDate,
  optionalDay,
  requiredDay,
} from '#ui/date/date-entry.ts'

/** The details as they are typed: dates keep their text, everything else is the contract's. */
export const DetailsShape = PersonDetails.extend({
  /** Why a name, sex or birth that was recorded is put right. */
  correctedWhy: z.string().trim().max(200),
  birth: optionalDate.transform((date) => date ?? null),
  targets: z
    .array(
      z.object({
        target: TargetGroup,
        since: requiredDay,
        until: optionalDay.transform((day) => day ?? null),
      }),
    )
    .max(mostInDetails.targets),
})
export type DetailsEntry = z.input<typeof DetailsShape>
export type DetailsWritten = z.output<typeof DetailsShape>

export function entryOf(details: PersonDetails, format: Format): DetailsEntry {
  const typed = (iso: string | null) => (iso === null ? emptyDate : dayEntry(iso, format.day(iso)))
  return {
    ...details,
    correctedWhy: '',
    birth: details.birth ? dateEntry(details.birth, format.partialDate(details.birth)) : emptyDate,
    targets: details.targets.map(({ target, since, until }) => ({
      target,
      since: typed(since),
      until: typed(until),
    })),
  }
}
