import { ClientLanguage } from '#contract/language.ts'
import { ContactSource, TargetGroup } from '#contract/lists.ts'
import { PersonDetails, type PersonFile } from '#contract/people.contract.ts'
import { cleanLine, cleanName } from '#contract/script/clean-name.ts'
import { checkDayDone, checkOrder } from '#main/ipc/check-day.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import { forgetRepliesAbout } from '#main/ipc/requests.repository.ts'
import type { Reader } from '#main/store/database.ts'
import { openedInEmergency } from '#main/features/access/open-access.service.ts'
import { restrictedFileOf } from '#main/features/restricted/hidden-files.service.ts'
import { birthOf } from './birth-of.ts'
import { type CaseReader, mayReadCase } from './case-reading.service.ts'
import { listTeam } from './case-team.repository.ts'
import { recordCorrections } from './corrections.service.ts'
import { followAddress } from './homes/follow-address.ts'
import { findHouseholdOf, residencesOf } from './homes/find-household.ts'
import * as people from './people.repository.ts'
import { checkBirth, contactRow, labelsOf } from './people.service.ts'
import type { PersonRow } from './people.table.ts'

type Asking = CaseReader & Pick<QueryContext<'person-not-found'>, 'refusal'>

/** Everything the desk may see of a person; what belongs to the case alone is asked for by itself. */
export async function getFile(context: Asking, id: string): Promise<PersonFile> {
  const { db, session, refusal } = context
  const row = await people.findPerson(db, id)
  const label = (await labelsOf(context, [id])).get(id)
  if (!row || !label || row.anonymised_on !== null) throw refusal('person-not-found')
  const team = await listTeam(db, id)
  return {
    id,
    fileNumber: row.file_number,
    label,
    details: await detailsOf(db, row),
    household: await findHouseholdOf(context, row),
    residences: await residencesOf(context, id),
    team: team.map(({ staff_id, name, since }) => ({ staffId: staff_id, name, since })),
    mine: team.some(({ staff_id }) => staff_id === session.staffId),
    reads: await mayReadCase(context, id),
    restricted: (await restrictedFileOf(db, id)) ?? null,
    openUntil: (await openedInEmergency(context)).get(id)?.closes_at ?? null,
    createdAt: row.created_at,
    version: row.version,
  }
}

type Change = PersonDetails & Readonly<{ id: string; version: number; correctedWhy: string }>

/** The details as they now are. */
export async function savePerson(
  context: Context<'people.save'>,
  { id, version, correctedWhy, ...wanted }: Change,
): Promise<PersonFile> {
  const { db, refusal, trace } = context
  checkDays(context, wanted)
  const before = await getFile(context, id)
  const details = { ...wanted, alert: alertOf(context, before, wanted) }
  const names = details.names.map(({ kind, text }) => ({ kind, text: cleanName(text) }))
  if (!(await people.updatePerson(db, { id, version }, toColumns(details)))) {
    throw refusal('stale', { current: before })
  }
  await recordCorrections(
    context,
    { id, before: before.details, after: { ...details, names } },
    correctedWhy,
  )
  const { address, landmark, zone_id } = toColumns(details)
  const said = before.details
  if (address !== said.address || landmark !== said.landmark || zone_id !== said.zoneId) {
    const household_id = before.household?.id ?? null
    await followAddress(db, { id, household_id }, { address, landmark, zone_id })
  }
  await people.deleteDetails(db, id)
  await insertDetails(context, id, { ...details, names })
  await forgetRepliesAbout(db, id)
  trace({ subjectType: 'person', detail: { fields: changedFields(before.details, details) } })
  return getFile(context, id)
}

/** Everybody at the desk saves the file; its alert is the team's, and stays as it was for the others. */
function alertOf(
  { may }: Context<'people.save'>,
  before: PersonFile,
  wanted: PersonDetails,
): string {
  return may('alerts.write') && before.mine ? wanted.alert : before.details.alert
}

function checkDays(context: Context<'people.save'>, { birth, targets }: PersonDetails): void {
  checkBirth(context, 'birth', birth)
  for (const [index, { since, until }] of targets.entries()) {
    checkDayDone(context, { field: `targets.${index}.since`, day: since })
    checkOrder(context, { field: `targets.${index}.until`, day: until, notBefore: since })
  }
}

async function insertDetails(
  { db, newId, centre }: Context<'people.save'>,
  personId: string,
  { names, contacts, targets }: PersonDetails,
): Promise<void> {
  for (const [position, { kind, text }] of names.entries()) {
    await people.insertName(db, { id: newId(), person_id: personId, kind, text, position })
  }
  for (const [position, contact] of contacts.entries()) {
    const row = contactRow(contact, centre.country)
    await people.insertContact(db, { ...row, id: newId(), person_id: personId, position })
  }
  for (const { target, since, until } of targets) {
    await people.insertTarget(db, { person_id: personId, target, since, until })
  }
}

/** What the file says of somebody's identity. */
export async function detailsOf(db: Reader, row: PersonRow): Promise<PersonDetails> {
  const names = await people.listNames(db, [row.id])
  const contacts = await people.listContacts(db, row.id)
  const targets = await people.listTargets(db, row.id)
  return {
    names: names.map(({ kind, text }) => ({ kind, text })),
    sex: row.sex,
    birth: birthOf(row),
    language: ClientLanguage.parse(row.language),
    interpreter: row.interpreter === 1,
    literacy: row.literacy,
    source: row.source === null ? null : ContactSource.parse(row.source),
    zoneId: row.zone_id,
    address: row.address,
    landmark: row.landmark,
    alert: row.alert,
    guardian: row.guardian,
    contacts: contacts.map(({ kind, value, safe, remark }) => ({
      kind,
      value,
      safe: safe === 1,
      remark,
    })),
    targets: targets.map(({ target, since, until }) => ({
      target: TargetGroup.parse(target),
      since,
      until,
    })),
  }
}

function toColumns(details: PersonDetails) {
  return {
    sex: details.sex,
    birth: details.birth?.iso ?? null,
    birth_precision: details.birth?.precision ?? null,
    language: details.language,
    interpreter: details.interpreter ? (1 as const) : (0 as const),
    literacy: details.literacy,
    source: details.source,
    zone_id: details.zoneId,
    address: cleanLine(details.address),
    landmark: cleanLine(details.landmark),
    alert: cleanLine(details.alert),
    guardian: cleanLine(details.guardian),
  }
}

function changedFields(before: PersonDetails, after: PersonDetails): string[] {
  const differ = (field: keyof PersonDetails) =>
    JSON.stringify(before[field]) !== JSON.stringify(after[field])
  return PersonDetails.keyof().options.filter(differ)
}
