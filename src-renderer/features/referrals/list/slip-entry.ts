import type { Input } from '#contract/index.ts'
import type { RefusalReason } from '#contract/lists.ts'
import type { SlipAnswer } from '#contract/referrals.contract.ts'
import { readHour } from '#features/referrals/read-hour.ts'
import { useToday } from '#i18n/centre-clock.ts'
import { useFormat } from '#i18n/use-format.ts'
import { type DateEntry, emptyDate } from '#ui/date/date-entry.ts'

export interface SlipEntry {
  answer: SlipAnswer['answer']
  receivedOn: DateEntry
  reason: RefusalReason
  refusedBy: 'provider' | 'client'
  appointmentOn: DateEntry
  appointmentAt: string
  remark: string
}

/** A slip is usually recorded on the day it comes. */
export function useSlipEntry(): SlipEntry {
  const today = useToday()
  const format = useFormat()
  return {
    answer: 'accept',
    receivedOn: { text: format.day(today), date: { iso: today, precision: 'day' } },
    reason: 'capacity',
    refusedBy: 'provider',
    appointmentOn: emptyDate,
    appointmentAt: '',
    remark: '',
  }
}

/** What is sent of it; the fields of another answer are left behind. */
export function slipOf(
  entry: SlipEntry,
): Pick<Input<'referrals.recordSlip'>, 'receivedOn' | 'remark' | 'slip'> {
  return {
    receivedOn: entry.receivedOn.date?.iso ?? '',
    remark: entry.remark,
    slip: answerOf(entry),
  }
}

function answerOf(entry: SlipEntry): Input<'referrals.recordSlip'>['slip'] {
  const { answer, reason, refusedBy } = entry
  if (answer === 'reject') return { answer, reason, refusedBy }
  if (answer !== 'accept') return { answer }
  const { date } = entry.appointmentOn
  const appointmentOn = date?.precision === 'day' ? date.iso : null
  return { answer, appointmentOn, appointmentAt: readHour(entry.appointmentAt) ?? '' }
}
