import { z } from 'zod'
import { ContactEnding, HelpKind, NeedEnding, UnmetReason } from '#contract/lists.ts'
import { hasItsReason, mayHaveReason, type Need } from '#contract/needs.contract.ts'
import type { EndedVisit, QueueEntry } from '#contract/visits.contract.ts'
import type { Format } from '#i18n/format-for.ts'
import { amountEntry, emptyAmount, wholeAmount, wholeOrNone } from '#ui/field/amount-entry.ts'

/** Chosen in place of a need: none in particular. */
export const noNeed = 'none'

const Row = z.object({
  kind: HelpKind,
  units: wholeAmount({ from: 1, to: 99 }),
  minutes: wholeOrNone({ to: 600 }),
  needId: z.string().transform((id) => (id === noNeed ? null : id)),
})
export type HelpRow = z.input<typeof Row>

/** How a visit ends, as it is typed. */
export const EndingShape = z
  .object({
    ending: ContactEnding,
    help: z.array(Row).max(8),
    needs: z.record(z.string(), NeedEnding.optional()),
    reasons: z.record(z.string(), UnmetReason.optional()),
  })
  .check(({ value: { needs, reasons }, issues }) => {
    for (const [id, ending] of Object.entries(needs)) {
      const reason = ending && mayHaveReason(ending) ? reasons[id] : undefined
      if (!ending || hasItsReason(ending, reason)) continue
      issues.push({ code: 'custom', input: reason, path: ['reasons', id], message: 'choose' })
    }
  })
export type EndingEntry = z.input<typeof EndingShape>
export type Ending = z.output<typeof EndingShape>

/** Help of one kind: once, and for the need of the visit if it has only one. */
export function newRow(kind: HelpKind, needs: readonly Need[], format: Format): HelpRow {
  const [only] = needs
  return {
    kind,
    units: amountEntry(1, format),
    minutes: emptyAmount,
    needId: only && needs.length === 1 ? only.id : noNeed,
  }
}

/** The needs of a visit that help may be written down for: those that may be seen. */
export function servable({ needs }: QueueEntry): Need[] {
  return needs.filter(({ topic }) => topic !== null)
}

export function endedOf(
  { id, version, needs }: QueueEntry,
  { ending, help, ...ends }: Ending,
): EndedVisit {
  return {
    id,
    version,
    ending,
    help,
    needEndings: needs.flatMap((need) => {
      const needEnding = ends.needs[need.id]
      if (!needEnding) return []
      const reason = mayHaveReason(needEnding) ? ends.reasons[need.id] : undefined
      return [
        { id: need.id, version: need.version, ending: needEnding, unmetReason: reason ?? null },
      ]
    }),
  }
}
