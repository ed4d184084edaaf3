import { SlipAnswer } from '#contract/referrals-slips.contract.ts'
import type { NeedSaid } from '#contract/referral-states.ts'
import type { Input } from '#contract/index.ts'
import { readHour } from '#features/referrals/read-hour.ts'
import { useToday } from '#i18n/centre-clock.ts'
import { useFormat } from '#i18n/use-format.ts'
import { type DateEntry, dayEntry, emptyDate } from '#ui/date/date-entry.ts'

type Refusal = Extract<SlipAnswer, { answer: 'reject' }>

/** Undefined is what nobody has said yet: nothing is recorded that a slip does not say. */
export interface SlipEntry {
  answer: SlipAnswer['answer'] | undefined
  /** Of a letter answered before: whether this puts that answer right, or came after it. */
  again: 'mistake' | 'later' | undefined
  receivedOn: DateEntry
  reason: Refusal['reason'] | undefined
  refusedBy: Refusal['refusedBy'] | undefined
  sentOnTo: string
  needSaid: NeedSaid | undefined
  appointmentOn: DateEntry
  appointmentAt: string
  remark: string
}

/** A slip is usually recorded on the day it comes. */
export function useSlipEntry(): SlipEntry {
  const today = useToday()
  const format = useFormat()
  return {
    answer: undefined,
    again: undefined,
    receivedOn: dayEntry(today, format.day(today)),
    reason: undefined,
    refusedBy: undefined,
    sentOnTo: '',
    needSaid: undefined,
    appointmentOn: emptyDate,
    appointmentAt: '',
    remark: '',
  }
}

/** What is sent of it; the fields of another answer are left behind. */
export function slipOf(
  entry: SlipEntry,
): Pick<Input<'referrals.recordSlip'>, 'receivedOn' | 'remark' | 'slip' | 'corrects'> {
  const { date } = entry.appointmentOn
  return {
    receivedOn: entry.receivedOn.date?.iso ?? '',
    remark: entry.remark,
    corrects: entry.again === 'mistake',
    slip: SlipAnswer.parse({
      ...entry,
      to: entry.sentOnTo,
      appointmentOn: date?.precision === 'day' ? date.iso : null,
      appointmentAt: readHour(entry.appointmentAt) ?? '',
    }),
  }
}
