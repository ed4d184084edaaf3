import { addDays } from '#contract/calendar/iso-day.ts'
import type { DueItem } from '#contract/due.contract.ts'
import type { FormId } from '#contract/forms.ts'
import type { Language } from '#contract/language.ts'
import { catalogue } from '#main/documents/forms/catalogue.ts'
import type { DueLine } from '#main/documents/forms/day-list.ts'
import { listProviders } from '#main/features/directory/directory.service.ts'
import { listDue } from '#main/features/due/due.service.ts'
import { getPeriods } from '#main/features/privacy/retention.service.ts'
import type { Filled, Filling } from './filling.ts'

/** What the centre keeps of itself, on paper; undefined of every other form. */
export async function fillOfCentre(
  context: Filling,
  form: FormId,
  language: Language,
): Promise<Filled | undefined> {
  if (form === 'privacy-notice') {
    const periods = await getPeriods(context.db)
    return (frame, look) => catalogue[form].page({ periods }, frame, look)
  }
  if (form === 'leaflet' && context.may('directory.read')) return fillLeaflet(context, language)
  return form === 'day-list' && context.may('due.read') ? fillDayList(context) : undefined
}

async function fillLeaflet(context: Filling, language: Language): Promise<Filled> {
  const providers = await listProviders(context, { withRetired: false })
  const offers = providers.flatMap(({ name, names, address, phone, services }) =>
    services.map(({ topic, name: service, hours, bring }) => ({
      topic,
      service,
      provider: names[language] ?? name,
      address,
      phone,
      hours: hours[language] ?? '',
      bring: bring[language] ?? '',
    })),
  )
  const days = providers.flatMap(({ checkedOn }) => checkedOn ?? [])
  // The oldest: nothing on the sheet is older.
  const data = { offers, checkedOn: days.toSorted()[0] ?? null }
  return (frame, look) => catalogue.leaflet.page(data, frame, look)
}

/** What is due tomorrow for the one who prints it. */
async function fillDayList(context: Filling): Promise<Filled> {
  const forDay = addDays(context.clock.today(), 1)
  const due = (await listDue(context)).filter(({ dueOn }) => dueOn === forDay)
  const data = { forDay, worker: context.session.name, lines: due.flatMap(toLine) }
  return (frame, look) => catalogue['day-list'].page(data, frame, look)
}

function toLine(item: DueItem): DueLine[] {
  switch (item.kind) {
    case 'step':
    case 'review': {
      const { name, fileNumber } = item.plan.person
      const detail = item.kind === 'step' ? item.step.text : ''
      return [{ name, fileNumber, matter: item.kind, detail }]
    }
    case 'answer':
    case 'appointment':
    case 're-route':
    case 'close': {
      const { person, shortCode } = item.referral
      const { name, fileNumber } = person
      return [{ name, fileNumber, matter: item.kind, detail: shortCode ?? '' }]
    }
    case 'erasure':
    case 'restriction':
      return []
    default:
      return item satisfies never
  }
}
