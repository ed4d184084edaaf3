import { addDays } from '#contract/calendar/iso-day.ts'
import { newId } from '#main/ipc/new-id.ts'
import type { Draw, Row } from './recorded-month.ts'

const kinds = [
  'municipality',
  'state-office',
  'health',
  'school',
  'legal',
  'shelter',
  'ngo',
  'faith',
  'police',
  'other',
] as const

export function someProviders(): Row<'provider'>[] {
  return kinds.map((kind) => ({
    id: newId(),
    name: `Úrad ${kind}`,
    names: '{}',
    kind,
    address: '',
    phone: '',
    email: '',
    contact_person: '',
    contact_name: '',
    contact_sex: 'unknown',
    language: 'sk',
    checked_on: null,
    retired_at: null,
    version: 1,
  }))
}

type Writing = Readonly<{ providers: readonly Row<'provider'>[]; staffId: string; draw: Draw }>

type Course = Pick<
  Row<'referral'>,
  'state' | 'outcome' | 'refused_by' | 'refusal_reason' | 'answered_on' | 'ended_on' | 'closed_on'
>

/** A letter for about every second need of somebody known, in every state that a letter can have. */
export function lettersOf(
  needs: readonly Row<'need'>[],
  { providers, staffId, draw }: Writing,
): Row<'referral'>[] {
  return needs.flatMap((need) => {
    if (!need.person_id || draw.below(2) === 0) return []
    const issued = draw.below(12) === 0 ? null : addDays(need.presented_on, draw.below(20))
    return {
      ...blank,
      id: newId(),
      need_id: need.id,
      person_id: need.person_id,
      provider_id: draw.of(providers)?.id ?? '',
      issued_on: issued,
      created_at: need.presented_at,
      created_by: staffId,
      ...(issued ? courseOf(issued, draw) : { ...waiting, state: 'draft' as const }),
    }
  })
}

const answered = ['accepted', 'waiting-list', 'rejected', 'served', 'not-served'] as const
const unanswered = ['issued', 'delivered', 'withdrawn', 'cancelled', 'unknown'] as const
const outcomes = ['served', 'not-served', 'rejected', 'withdrawn', 'cancelled', 'unknown'] as const
const last: ReadonlySet<string> = new Set(outcomes)

function courseOf(issued: string, draw: Draw): Course {
  const state = draw.of([...answered, ...unanswered, 'closed', 'closed', 'closed'] as const)
  if (!state) throw new Error('a letter needs a state')
  const outcome = state === 'closed' ? draw.of(outcomes) : null
  const step = outcome ?? state
  const wasAnswered = answered.some((one) => one === step) || draw.below(4) === 0
  const first = addDays(issued, draw.below(40))
  const ended = last.has(step) ? addDays(first, draw.below(20)) : null
  return {
    state,
    outcome,
    refused_by: step === 'rejected' ? draw.of(['provider', 'client'] as const) : null,
    refusal_reason: step === 'rejected' ? 'capacity' : null,
    answered_on: wasAnswered && step !== 'issued' && step !== 'delivered' ? first : null,
    ended_on: ended,
    closed_on: state === 'closed' ? ended : null,
  }
}

const waiting = {
  outcome: null,
  refused_by: null,
  refusal_reason: null,
  answered_on: null,
  ended_on: null,
  closed_on: null,
} as const

const blank = {
  service_id: null,
  after_id: null,
  ask: '',
  client_words: '',
  summary: '',
  strengths: '',
  done_already: '',
  enclosed: '',
  bring: '',
  shared: '[]',
  client_phone: null,
  consent_id: null,
  letter_language: 'sk',
  slip_language: 'sk',
  answer_by: null,
  appointment_on: null,
  appointment_at: '',
  short_code: null,
  outgoing_number: null,
  reason: '',
  tries: 0,
  version: 1,
} as const
