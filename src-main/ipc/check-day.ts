import type { Clock } from './context.ts'
import type { RefusalOf } from './refusal.ts'

type Asking<Code extends string> = Readonly<{ clock: Clock; refusal: RefusalOf<Code> }>

/** `field` is its path in the input: there the window says what is wrong. */
type Day = Readonly<{ field: string; day: string | null }>

/** What was done has its day behind it, by the centre's calendar. */
export function checkDayDone({ clock, refusal }: Asking<'day-ahead'>, { field, day }: Day): void {
  if (day !== null && day > clock.today()) throw refusal('day-ahead', at(field, 'day-ahead'))
}

/** What is awaited is still ahead, or today. */
export function checkDayAhead({ clock, refusal }: Asking<'day-passed'>, { field, day }: Day): void {
  if (day !== null && day < clock.today()) throw refusal('day-passed', at(field, 'day-passed'))
}

/** An end or an answer does not come before what it ends or answers. */
export function checkOrder(
  { refusal }: Pick<Asking<'day-too-early'>, 'refusal'>,
  { field, day, notBefore }: Day & Readonly<{ notBefore: string | null }>,
): void {
  if (day === null || notBefore === null || day >= notBefore) return
  throw refusal('day-too-early', at(field, 'day-too-early'))
}

function at(field: string, code: string) {
  return { fields: { [field]: code } }
}
