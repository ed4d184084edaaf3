import { addDays } from '#contract/calendar/iso-day.ts'
import type { Provider, ProviderDetails } from '#contract/directory.contract.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import { forgetRepliesAbout } from '#main/ipc/requests.repository.ts'
import * as directory from './directory.repository.ts'
import { providerRow, toProvider } from './provider-row.ts'

/** Free places asked about longer ago are marked: a letter should not rely on them. */
const staleAfterDays = 30

type Asking = Pick<QueryContext<'provider-not-found'>, 'db' | 'clock' | 'refusal'>
type Seen = Readonly<{ id: string; version: number }>

export async function listProviders(
  { db, clock }: Pick<Asking, 'db' | 'clock'>,
  { withRetired }: Readonly<{ withRetired: boolean }>,
): Promise<Provider[]> {
  const rows = await directory.listProviders(db)
  const shown = rows.filter(({ retired_at }) => withRetired || retired_at === null)
  const services = await directory.listServices(
    db,
    shown.map(({ id }) => id),
  )
  const byProvider = Map.groupBy(services, ({ provider_id }) => provider_id)
  return shown.map((row) => toProvider(row, byProvider.get(row.id) ?? [], staleBefore(clock)))
}

export async function getProvider({ db, clock, refusal }: Asking, id: string): Promise<Provider> {
  const row = await directory.findProvider(db, id)
  if (!row) throw refusal('provider-not-found')
  return toProvider(row, await directory.listServices(db, [id]), staleBefore(clock))
}

export async function addProvider(
  context: Context<'directory.add'>,
  details: ProviderDetails,
): Promise<Provider> {
  const { db, newId, clock } = context
  const row = {
    ...providerRow(details),
    id: newId(),
    checked_on: clock.today(),
    retired_at: null,
    version: 1,
  }
  await directory.insertProvider(db, row)
  await saveServices(context, row.id, details.services)
  return toProvider(row, await directory.listServices(db, [row.id]), staleBefore(clock))
}

export async function saveProvider(
  context: Context<'directory.save'>,
  { id, version, ...details }: ProviderDetails & Seen,
): Promise<Provider> {
  const change = { ...providerRow(details), checked_on: context.clock.today() }
  await update(context, { id, version }, change)
  await saveServices(context, id, details.services)
  await forgetRepliesAbout(context.db, id)
  return getProvider(context, id)
}

export async function retireProvider(
  context: Context<'directory.retire'>,
  { retired, ...seen }: Seen & Readonly<{ retired: boolean }>,
): Promise<Provider> {
  await update(context, seen, { retired_at: retired ? context.clock.now() : null })
  return getProvider(context, seen.id)
}

export async function checkPlaces(
  context: Context<'directory.checkPlaces'>,
  asked: Seen & Readonly<{ serviceId: string; freePlaces: number }>,
): Promise<Provider> {
  const today = context.clock.today()
  await update(context, asked, { checked_on: today })
  const change = { free_places: asked.freePlaces, checked_on: today }
  await directory.updateService(context.db, asked.serviceId, change)
  return getProvider(context, asked.id)
}

/** The services as they are now given; one left out is retired, a changed count of places was asked today. */
async function saveServices(
  { db, newId, clock }: Pick<Context<'directory.add'>, 'db' | 'newId' | 'clock'>,
  providerId: string,
  wanted: ProviderDetails['services'],
): Promise<void> {
  const known = new Map(
    (await directory.listServices(db, [providerId])).map((row) => [row.id, row]),
  )
  for (const { id, name, topic, hours, bring, freePlaces } of wanted) {
    const before = id === undefined ? undefined : known.get(id)
    const asked = freePlaces !== null && freePlaces !== before?.free_places
    const checked_on = asked ? clock.today() : (before?.checked_on ?? null)
    const row = {
      name,
      topic,
      hours: JSON.stringify(hours),
      bring: JSON.stringify(bring),
      free_places: freePlaces,
      checked_on,
    }
    if (before) await directory.updateService(db, before.id, row)
    else {
      const made = { id: newId(), provider_id: providerId, retired_at: null, version: 1 }
      await directory.insertService(db, { ...row, ...made })
    }
  }
  const kept = new Set(wanted.map(({ id }) => id))
  for (const id of known.keys()) {
    if (!kept.has(id)) await directory.updateService(db, id, { retired_at: clock.now() })
  }
}

async function update(
  context: Context<'directory.save'>,
  { id, version }: Seen,
  change: Parameters<typeof directory.updateProvider>[2],
): Promise<void> {
  if (await directory.updateProvider(context.db, { id, version }, change)) return
  throw context.refusal('stale', { current: await getProvider(context, id) })
}

function staleBefore({ today }: Asking['clock']): string {
  return addDays(today(), -staleAfterDays)
}
