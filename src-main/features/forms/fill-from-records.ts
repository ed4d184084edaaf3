import { addDays } from '#contract/calendar/iso-day.ts'
import { isSensitiveNeed } from '#contract/lists.ts'
import { clockInZone } from '#contract/calendar/centre-time.ts'
import { catalogue } from '#main/documents/forms/catalogue.ts'
import { nobody } from '#main/documents/forms/client.ts'
import { listConsents } from '#main/features/consent/consent.service.ts'
import { getProvider } from '#main/features/directory/directory.service.ts'
import { lettersOfPerson } from '#main/features/referrals/letters-of-person.service.ts'
import { servicesOfPerson } from '#main/features/services/services.service.ts'
import { listQueue } from '#main/features/visits/queue.service.ts'
import { clientOf } from './client-of.ts'
import type { Facts, Filled, VisitFacts } from './filling.ts'

/** A place on a waiting list is asked about again after so many days. */
const askAgainAfter = 30

/** Without a file: of somebody who came without a name. */
export async function fillVisitSlip({ context, file, of, language }: VisitFacts) {
  const { entries } = await listQueue(context)
  const visit = entries.find(({ id, person }) => id === of && person?.id === file?.id)
  if (!visit) return undefined
  const { hour, minute } = clockInZone(visit.arrivedAt, context.centre.timeZone)
  const data = {
    ticket: visit.ticket,
    day: visit.day,
    arrivedAt: `${hour}:${String(minute).padStart(2, '0')}`,
    client: file ? clientOf(file, language) : nobody,
    topics: visit.needs.flatMap(({ topic }) => (topic && !isSensitiveNeed(topic) ? [topic] : [])),
    urgency: visit.urgency,
    remark: visit.remark,
  }
  const filled: Filled = (frame, look) => catalogue['visit-slip'].page(data, frame, look)
  return filled
}

export async function fillConsent(facts: Facts) {
  const { file, language, worker } = facts
  const found = await consentOf(facts)
  if (!found) return undefined
  const { purpose, scope, decidedOn, validUntil, manner } = found.consent
  const data = {
    client: clientOf(file, language),
    purpose,
    recipient: found.recipient,
    scope,
    decidedOn,
    validUntil,
    manner,
    worker,
  }
  const filled: Filled = (frame, look) => catalogue.consent.page(data, frame, look)
  return filled
}

export async function fillWithdrawal(facts: Facts) {
  const { file, language } = facts
  const found = await consentOf(facts)
  if (!found) return undefined
  const { decidedOn, purpose, withdrawnOn } = found.consent
  const data = {
    client: clientOf(file, language),
    givenOn: decidedOn,
    purpose,
    recipient: found.recipient ?? '',
    from: withdrawnOn,
  }
  const filled: Filled = (frame, look) => catalogue['consent-withdrawal'].page(data, frame, look)
  return filled
}

/** Only a consent that was given: what was refused or overridden is nothing to sign. */
async function consentOf({ context, file, of, language }: Facts) {
  const consent = (await listConsents(context, file.id)).find(({ id }) => id === of)
  if (consent?.decision !== 'given') return undefined
  if (consent.recipientId === null) return { consent, recipient: null }
  const provider = await provided(context, consent.recipientId)
  return { consent, recipient: provider.names[language] ?? provider.name }
}

function provided(context: Facts['context'], id: string) {
  return getProvider({ ...context, refusal: () => context.refusal('form-not-fillable') }, id)
}

export async function fillUrgentServices({ context, file, of, language, worker }: Facts) {
  const all = await servicesOfPerson(context, file.id)
  const one = all.find(({ id }) => id === of)
  if (!one) return undefined
  const services = all.filter(({ day }) => day === one.day)
  const data = { client: clientOf(file, language), services, worker }
  const filled: Filled = (frame, look) => catalogue['urgent-services'].page(data, frame, look)
  return filled
}

export async function fillAidReceipt({ context, file, of, language, worker }: Facts) {
  const given = (await servicesOfPerson(context, file.id)).find(({ id }) => id === of)
  if (given?.kind !== 'material-aid') return undefined
  const data = { client: clientOf(file, language), given, worker }
  const filled: Filled = (frame, look) => catalogue['aid-receipt'].page(data, frame, look)
  return filled
}

export async function fillHomeVisit({ file, language }: Facts) {
  const members = (file.household?.members ?? []).filter(({ person }) => !person.hidden)
  const household = members.map(({ person }) => person.name).join(', ')
  const data = { client: clientOf(file, language), household }
  const filled: Filled = (frame, look) => catalogue['home-visit'].page(data, frame, look)
  return filled
}

export async function fillConference({ file, language }: Facts) {
  const data = { client: clientOf(file, language), team: file.team.map(({ name }) => name) }
  const filled: Filled = (frame, look) => catalogue['case-conference'].page(data, frame, look)
  return filled
}

async function letterOf({ context, file, of }: Facts) {
  return (await lettersOfPerson(context, file.id)).find(({ id }) => id === of)
}

export async function fillAppointment(facts: Facts) {
  const letter = await letterOf(facts)
  if (!letter || letter.appointmentOn === null) return undefined
  const { language } = facts
  const provider = await provided(facts.context, letter.content.providerId)
  const data = {
    client: clientOf(facts.file, language),
    place: {
      name: provider.names[language] ?? provider.name,
      address: provider.address,
      attention: provider.contactPerson,
      phone: provider.phone,
    },
    on: letter.appointmentOn,
    at: letter.content.appointmentAt,
    bring: letter.content.bring,
  }
  const filled: Filled = (frame, look) => catalogue['appointment-card'].page(data, frame, look)
  return filled
}

export async function fillWaiting(facts: Facts) {
  const letter = await letterOf(facts)
  if (letter?.state !== 'waiting-list') return undefined
  const { language, worker, context } = facts
  const provider = await provided(context, letter.content.providerId)
  const told = letter.events.findLast(({ kind, isUndone }) => kind === 'wait' && !isUndone)
  const since = told?.at.slice(0, 10) ?? null
  const data = {
    client: clientOf(facts.file, language),
    provider: provider.names[language] ?? provider.name,
    since,
    askAgainOn: askAgainOn(since, context.clock.today()),
    shortCode: letter.shortCode ?? '',
    worker,
  }
  const filled: Filled = (frame, look) => catalogue['waiting-list'].page(data, frame, look)
  return filled
}

/** Counted from when they were put on the list, so that a sheet printed twice says one day; never a day that is over. */
function askAgainOn(since: string | null, today: string): string {
  const day = addDays(since ?? today, askAgainAfter)
  return day > today ? day : addDays(today, askAgainAfter)
}
