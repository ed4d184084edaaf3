import type { Fact } from '#contract/merging.contract.ts'
import { ClientLanguage } from '#contract/language.ts'
import { ContactSource, TargetGroup } from '#contract/lists.ts'
import { newId } from '#main/ipc/new-id.ts'
import {
  deleteDetails,
  insertContact,
  insertName,
  insertTarget,
  listContacts,
  listNames,
  listTargets,
} from '../people.repository.ts'
import { insertResidence, listResidences } from '../homes/residence.repository.ts'
import type { PersonRow } from '../people.table.ts'
import type { Reader, Writer } from '#main/store/database.ts'

/** Everything a file says of who somebody is, and who works on the case. */
export async function listFacts(db: Reader, row: PersonRow): Promise<Fact[]> {
  const { id } = row
  const names = await listNames(db, [id])
  const contacts = await listContacts(db, id)
  const targets = await listTargets(db, id)
  const team = await db
    .selectFrom('case_team')
    .select(['staff_id as staffId', 'since', 'until'])
    .where('person_id', '=', id)
    .orderBy('since')
    .orderBy('staff_id')
    .execute()
  const residences = await listResidences(db, id)
  return [
    ...(await factsOfRow(db, row)),
    ...names.map(({ kind, text }): Fact => ({ of: 'names', value: { kind, text } })),
    ...contacts.map(({ kind, value, tail, safe, remark }): Fact => {
      return { of: 'contacts', value: { kind, value, safe: safe === 1, remark, tail } }
    }),
    ...targets.map(({ target, since, until }): Fact => {
      return { of: 'targets', value: { target: TargetGroup.parse(target), since, until } }
    }),
    ...residences.map(({ household_id: householdId, role, usual, since, until }): Fact => {
      return { of: 'residences', value: { householdId, role, usual: usual === 1, since, until } }
    }),
    ...team.map((value): Fact => ({ of: 'team', value })),
  ]
}

async function factsOfRow(db: Reader, row: PersonRow): Promise<Fact[]> {
  const { birth, birth_precision: precision, household_id, household_role: role } = row
  return [
    { of: 'sex', value: row.sex },
    { of: 'birth', value: birth && precision ? { iso: birth, precision } : null },
    {
      of: 'language',
      value: {
        language: ClientLanguage.parse(row.language),
        interpreter: row.interpreter === 1,
        literacy: row.literacy,
      },
    },
    { of: 'source', value: row.source === null ? null : ContactSource.parse(row.source) },
    {
      of: 'home',
      value: { zoneId: row.zone_id, address: row.address, landmark: row.landmark },
    },
    {
      of: 'household',
      value:
        household_id && role
          ? {
              id: household_id,
              role,
              isHead: (await findHead(db, household_id)) === row.id,
              since: row.household_since,
            }
          : null,
    },
    { of: 'alert', value: row.alert },
    { of: 'guardian', value: row.guardian },
  ]
}

async function findHead(db: Reader, householdId: string): Promise<string | null | undefined> {
  const row = await db
    .selectFrom('household')
    .select('head_person_id')
    .where('id', '=', householdId)
    .executeTakeFirst()
  return row?.head_person_id
}

/** Everything but the row itself: names, contacts, groups, team, and that they head a household. */
export async function deleteFacts(db: Writer, personId: string): Promise<void> {
  await deleteDetails(db, personId)
  await db.deleteFrom('residence').where('person_id', '=', personId).execute()
  await db.deleteFrom('case_team').where('person_id', '=', personId).execute()
  await db
    .updateTable('household')
    .set(({ eb }) => ({ head_person_id: null, version: eb('version', '+', 1) }))
    .where('head_person_id', '=', personId)
    .execute()
}

/** What of the facts stands in the person's own row. */
export function columnsOf(facts: Iterable<Fact>): Partial<PersonRow> {
  const columns: Partial<PersonRow> = {}
  for (const fact of facts) Object.assign(columns, columnsOfFact(fact))
  return columns
}

function columnsOfFact({ of, value }: Fact): Partial<PersonRow> {
  if (of === 'sex' || of === 'source' || of === 'alert' || of === 'guardian') return { [of]: value }
  if (of === 'birth') {
    return { birth: value?.iso ?? null, birth_precision: value?.precision ?? null }
  }
  if (of === 'language') {
    const { language, interpreter, literacy } = value
    return { language, interpreter: interpreter ? 1 : 0, literacy }
  }
  if (of === 'home') {
    const { zoneId: zone_id, address, landmark } = value
    return { zone_id, address, landmark }
  }
  if (of !== 'household') return {}
  return {
    household_id: value?.id ?? null,
    household_role: value?.role ?? null,
    household_since: value?.since ?? null,
  }
}

/** What of the facts stands beside the person's row, which is there already. */
export async function insertFacts(
  db: Writer,
  personId: string,
  facts: Iterable<Fact>,
): Promise<void> {
  let position = 0
  for (const fact of facts) {
    await insertFact(db, { id: newId(), person_id: personId, position }, fact)
    position += 1
  }
}

type Place = Readonly<{ id: string; person_id: string; position: number }>

async function insertFact(db: Writer, place: Place, { of, value }: Fact): Promise<void> {
  const { id, person_id } = place
  if (of === 'names') await insertName(db, { ...place, ...value })
  if (of === 'contacts') await insertContact(db, { ...place, ...value, safe: value.safe ? 1 : 0 })
  if (of === 'targets') await insertTarget(db, { person_id, ...value })
  if (of === 'residences') {
    const { householdId: household_id, role, since, until } = value
    const usual = value.usual ? 1 : 0
    await insertResidence(db, { id, person_id, household_id, role, usual, since, until })
  }
  if (of === 'team') {
    const { staffId, since, until } = value
    await db
      .insertInto('case_team')
      .values({ person_id, staff_id: staffId, since, until })
      .execute()
  }
  if (of === 'household' && value?.isHead) await takeHead(db, value.id, person_id)
}

/** Unless the household has somebody else at its head by now. */
async function takeHead(db: Writer, householdId: string, personId: string): Promise<void> {
  await db
    .updateTable('household')
    .set(({ eb }) => ({ head_person_id: personId, version: eb('version', '+', 1) }))
    .where('id', '=', householdId)
    .where('head_person_id', 'is', null)
    .execute()
}
