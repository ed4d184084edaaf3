import { Centre, type CentreProfile, type Logo } from '#contract/centre.contract.ts'
import { checkLogo } from '#main/documents/check-logo.ts'
import { UnusablePicture } from '#main/documents/typeset/blocks/picture.ts'
import type { CommandContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import type { Reader, Writer } from '#main/store/database.ts'
import * as centres from './centre.repository.ts'
import type { CentreRow, CentreTable, ZoneRow } from './centre.table.ts'

export async function getCentre(db: Reader): Promise<Centre> {
  return toCentre(await centres.getCentre(db), await centres.listZones(db))
}

export async function saveCentre(
  { db, refusal, afterCommit, parts }: Context<'centre.save'>,
  { version, ...profile }: CentreProfile & { version: number },
): Promise<Centre> {
  if (profile.logo) await orRefuse(refusal, checkLogo(parts.press, profile.logo))
  const saved = await centres.updateCentre(db, version, toRow(profile))
  const current = await getCentre(db)
  if (!saved) throw refusal('stale', { current })
  afterCommit(() => parts.centreChanged(current))
  return current
}

export async function checkNewLogo(
  { entrance, refusal }: Context<'centre.checkLogo'>,
  { logo }: Readonly<{ logo: Logo }>,
): Promise<Record<string, never>> {
  await orRefuse(refusal, entrance.checkLogo(logo))
  return {}
}

async function orRefuse(
  refusal: Context<'centre.checkLogo'>['refusal'],
  checking: Promise<void>,
): Promise<void> {
  try {
    await checking
  } catch (error) {
    if (!(error instanceof UnusablePicture)) throw error
    throw refusal('picture-unusable', { fields: { logo: 'custom' } })
  }
}

type WantedZone = Readonly<{ id?: string | undefined; name: string }>

/** The zones in the order given; one left out is retired, never deleted: people live in it. */
export async function saveZones(
  { db, clock, newId, refusal, afterCommit, parts }: Context<'centre.saveZones'>,
  { version, zones: wanted }: Readonly<{ version: number; zones: readonly WantedZone[] }>,
): Promise<Centre> {
  if (!(await centres.updateCentre(db, version, {}))) {
    throw refusal('stale', { current: await getCentre(db) })
  }
  if (new Set(wanted.map(({ name }) => name)).size < wanted.length) throw refusal('zone-twice')
  const known = await centres.listZones(db)
  for (const [position, { id, name }] of wanted.entries()) {
    const zone = { name, position, retired_at: null }
    if (id && known.some((row) => row.id === id)) await centres.updateZone(db, { id, ...zone })
    else await centres.insertZone(db, { id: newId(), ...zone, version: 1 })
  }
  const kept = new Set(wanted.map(({ id }) => id))
  for (const row of known.filter(({ id, retired_at }) => !kept.has(id) && !retired_at)) {
    await centres.updateZone(db, { ...row, retired_at: clock.now() })
  }
  const current = await getCentre(db)
  afterCommit(() => parts.centreChanged(current))
  return current
}

/** Of something that is kept beside the settings and shown with them: refused where a colleague was quicker. */
export async function countUp(
  {
    db,
    refusal,
    afterCommit,
    parts,
  }: Pick<CommandContext, 'db' | 'refusal' | 'afterCommit' | 'parts'>,
  version: number,
): Promise<Centre> {
  const isSeen = await centres.updateCentre(db, version, {})
  const current = await getCentre(db)
  if (!isSeen) throw refusal('stale', { current })
  afterCommit(() => parts.centreChanged(current))
  return current
}

/** The first rows of a new store. */
export async function createCentre(
  db: Writer,
  newId: () => string,
  centre: Readonly<{ profile: CentreProfile; zones: readonly string[]; practice: boolean }>,
): Promise<void> {
  await centres.insertCentre(db, {
    id: 'centre',
    ...toRow(centre.profile),
    practice: centre.practice ? 1 : 0,
    version: 1,
  })
  for (const [position, name] of [...new Set(centre.zones)].entries()) {
    await centres.insertZone(db, { id: newId(), name, position, retired_at: null, version: 1 })
  }
}

/** `118/2026`: letters are numbered as they leave, from one each year of the centre's calendar. */
export async function nextOutgoingNumber(db: Writer, year: number): Promise<string> {
  return `${await centres.nextNumber(db, 'letter', year)}/${year}`
}

/** Forms that are filled and given out run on by themselves: letters keep a register without gaps. */
export async function nextFormNumber(db: Writer, year: number): Promise<string> {
  return `${await centres.nextNumber(db, 'form', year)}/${year}`
}

/** `OK-2026-0412`: the year of the centre's calendar, then a running number. */
export async function nextFileNumber(db: Writer, prefix: string, year: number): Promise<string> {
  const number = await centres.nextNumber(db, prefix, year)
  return `${prefix}-${year}-${String(number).padStart(4, '0')}`
}

function toCentre(row: CentreRow, zones: readonly ZoneRow[]): Centre {
  return Centre.parse({
    name: row.name,
    timeZone: row.time_zone,
    calendar: row.calendar,
    weekend: JSON.parse(row.weekend),
    country: row.country,
    languages: JSON.parse(row.languages),
    letterLanguage: row.letter_language,
    address: row.address,
    phone: row.phone,
    email: row.email,
    logo: row.logo && { type: row.logo_type, data: Buffer.from(row.logo).toString('base64') },
    threshold: row.threshold,
    lockMinutes: row.lock_minutes,
    practice: row.practice === 1,
    zones: zones.map(({ id, name, retired_at }) => ({ id, name, retired: retired_at !== null })),
    version: row.version,
  })
}

function toRow(profile: CentreProfile): Omit<CentreTable, 'id' | 'practice' | 'version'> {
  return {
    name: profile.name,
    time_zone: profile.timeZone,
    calendar: profile.calendar,
    weekend: JSON.stringify(profile.weekend),
    country: profile.country,
    languages: JSON.stringify(profile.languages),
    letter_language: profile.letterLanguage,
    address: profile.address,
    phone: profile.phone,
    email: profile.email,
    logo: profile.logo && Buffer.from(profile.logo.data, 'base64'),
    logo_type: profile.logo?.type ?? null,
    threshold: profile.threshold,
    lock_minutes: profile.lockMinutes,
  }
}
