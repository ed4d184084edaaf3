import { addDays } from '#contract/calendar/iso-day.ts'
import type {
  DueItem,
  DueLetter,
  DuePart,
  DuePrivacy,
  DueReview,
  DueStep,
} from '#contract/due.contract.ts'
import { listDuePlans } from '#main/features/plans/due-plans.service.ts'
import { listDuePrivacy } from '#main/features/privacy/due-privacy.service.ts'
import { listDueLetters } from '#main/features/referrals/due-letters.service.ts'
import type { QueryContext } from '#main/ipc/context.ts'

type Due = DueLetter | DueStep | DueReview | DuePrivacy

export async function listDue(context: QueryContext): Promise<DueItem[]> {
  const items = await collectDue(context)
  const plans = items.flatMap((item) => ('plan' in item ? [item.plan.id] : []))
  context.trace({ detail: { plans: [...new Set(plans)] } })
  return items
}

export async function countDue(context: QueryContext): Promise<{ now: number }> {
  const items = await collectDue(context)
  return { now: items.filter(({ when }) => when === 'overdue' || when === 'today').length }
}

/** What letters and plans ask of the one who is signed in, by its day: overdue first. */
async function collectDue(context: QueryContext): Promise<DueItem[]> {
  const today = context.clock.today()
  const due: Due[] = [
    ...(await listDueLetters(context)),
    ...(await listDuePlans(context)),
    ...(await listDuePrivacy(context)),
  ]
  return due.toSorted(byDay).map((item) => ({ ...item, when: whenDue(item.dueOn, today) }))
}

/** Within a day by whom it is about: what one person needs stands together. */
function byDay(one: Due, other: Due): number {
  return one.dueOn.localeCompare(other.dueOn) || personOf(one).localeCompare(personOf(other))
}

function personOf(item: Due): string {
  if ('person' in item) return item.person.id
  return 'plan' in item ? item.plan.person.id : item.referral.person.id
}

function whenDue(day: string, today: string): DuePart {
  if (day < today) return 'overdue'
  if (day === today) return 'today'
  return day <= addDays(today, 7) ? 'week' : 'later'
}
