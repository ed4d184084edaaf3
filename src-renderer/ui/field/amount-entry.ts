import { z } from 'zod'
import type { Format } from '#i18n/format-for.ts'

/** An amount field's value: what was typed, kept whatever it is, and the number it was understood as. */
export interface AmountEntry {
  readonly text: string
  readonly amount?: number | undefined
  /** Nobody typed it: it is shown in the figures of the window's language. */
  readonly isPrefilled?: true
}

export const emptyAmount: AmountEntry = { text: '' }

/** A known amount as a form begins with it. */
export function amountEntry(amount: number, format: Pick<Format, 'figures'>): AmountEntry {
  return { text: format.figures(amount), amount, isPrefilled: true }
}

const Entry: z.ZodType<AmountEntry, AmountEntry> = z.object({
  text: z.string(),
  amount: z.number().optional(),
})

interface Limits {
  readonly from: number
  readonly to: number
}

/** In a form's shape: a whole number within limits. */
export function wholeAmount({ from, to }: Limits) {
  return Entry.transform(({ amount }) => amount).pipe(z.int().min(from).max(to))
}

const AnythingOrNumber = Entry.refine(
  ({ text, amount }) => text.trim() === '' || amount !== undefined,
)

/** In a form's shape: a whole number up to a limit; nothing typed is none. */
export function wholeOrNone({ to }: Pick<Limits, 'to'>) {
  return AnythingOrNumber.transform(({ amount }) => amount ?? 0).pipe(z.int().min(0).max(to))
}

/** The same where nothing typed is a number that nobody knows. */
export function wholeOrUnknown({ to }: Pick<Limits, 'to'>) {
  return AnythingOrNumber.transform(({ amount }) => amount ?? null).pipe(
    z.int().min(0).max(to).nullable(),
  )
}
