import { z } from 'zod'
import { HelpKind } from '#contract/lists.ts'
import type { CorrectedHelp, ServiceGiven } from '#contract/services.contract.ts'
import type { Format } from '#i18n/format-for.ts'
import { dayEntry, emptyDate, optionalDay } from '#ui/date/date-entry.ts'
import { amountEntry, emptyAmount, wholeAmount, wholeOrNone } from '#ui/field/amount-entry.ts'

/** Chosen in place of a need: none in particular. */
export const noNeed = 'none'
/** Chosen in place of a visit: a day without one. */
export const beside = 'beside'

/** Help as it is typed: amounts and the day keep their text. */
export const HelpShape = z
  .object({
    kind: HelpKind.optional().pipe(HelpKind),
    units: wholeAmount({ from: 1, to: 99 }),
    minutes: wholeOrNone({ to: 600 }),
    needId: z.string(),
    place: z.string(),
    day: optionalDay,
  })
  .refine(({ place, day }) => place !== beside || day !== undefined, { path: ['day'] })
  .transform(({ needId, place, day, ...what }) => ({
    ...what,
    needId: needId === noNeed ? null : needId,
    visitId: place === beside ? null : place,
    day: place === beside ? (day ?? null) : null,
  }))
export type HelpEntry = z.input<typeof HelpShape>
export type WrittenHelp = z.output<typeof HelpShape>

export interface Start {
  readonly needId: string
  readonly place: string
  readonly today: string
}

/** What a new record begins with: once, today. */
export function newEntry({ needId, place, today }: Start, format: Format): HelpEntry {
  return {
    units: amountEntry(1, format),
    minutes: emptyAmount,
    needId,
    place,
    day: dayEntry(today, format.day(today)),
  }
}

export function entryOf(help: ServiceGiven, format: Format): HelpEntry {
  return {
    kind: help.kind,
    units: amountEntry(help.units, format),
    minutes: help.minutes === 0 ? emptyAmount : amountEntry(help.minutes, format),
    needId: help.needId ?? noNeed,
    place: help.visitId ?? beside,
    day: help.visitId ? emptyDate : dayEntry(help.day, format.day(help.day)),
  }
}

/** What was written before, as a correction sends it: to compare, and to take the correction back. */
export function writtenOf(help: ServiceGiven): WrittenHelp {
  const { kind, units, minutes, needId, visitId } = help
  return { kind, units, minutes, needId, visitId, day: visitId ? null : help.day }
}

export function correctionOf(
  { id }: ServiceGiven,
  version: number,
  written: WrittenHelp,
): CorrectedHelp {
  return { ...written, id, version }
}
