import type { NewMember } from '#contract/people-homes.contract.ts'
import { NewPerson, type PersonFile } from '#contract/people.contract.ts'
import type { Context } from '#main/ipc/handlers.ts'
import * as households from './household.repository.ts'
import { householdOf } from './household.service.ts'
import * as people from '../people.repository.ts'
import { checkBirth, registerPerson } from '../people.service.ts'
import { findHiddenLike } from '../people.similar.service.ts'
import type { PersonRow } from '../people.table.ts'
import { getFile } from '../person-file.service.ts'

type Adding = Readonly<{ id: string; version: number; members: readonly NewMember[] }>

/** A file for each of a family that came together: they live where the first one lives, and speak what they speak. */
export async function addFamily(
  context: Context<'people.addFamily'>,
  { id, version, members }: Adding,
): Promise<PersonFile> {
  const { db, refusal, trace } = context
  const person = await people.findPerson(db, id)
  if (!person) throw refusal('person-not-found')
  if (person.version !== version) throw refusal('stale', { current: await getFile(context, id) })
  const householdId = await householdOf(context, id)
  const added: string[] = []
  for (const [at, member] of members.entries()) {
    checkBirth(context, `members.${at}.birth`, member.birth)
    added.push(await addMember(context, { at, member, person, householdId }))
  }
  trace({ subjectType: 'person', subjectId: id, detail: { added } })
  return getFile(context, id)
}

type Added = Readonly<{ at: number; member: NewMember; person: PersonRow; householdId: string }>

async function addMember(
  context: Context<'people.addFamily'>,
  { at, member, person, householdId }: Added,
): Promise<string> {
  const { db, refusal } = context
  const { name, birth, sex, role } = member
  const newcomer = NewPerson.parse({
    names: [{ kind: 'official', text: name }],
    sex,
    birth,
    language: person.language,
    interpreter: person.interpreter === 1,
    zoneId: person.zone_id,
  })
  if (await findHiddenLike(context, newcomer)) {
    throw refusal('restricted-file', { fields: { [`members.${at}.name`]: 'restricted-file' } })
  }
  const row = await registerPerson(context, newcomer)
  const place = {
    address: person.address,
    landmark: person.landmark,
    household_id: householdId,
    household_role: role,
  }
  await people.updatePerson(db, row, place)
  await households.updateHousehold(
    db,
    householdId,
    role === 'head' ? { head_person_id: row.id } : {},
  )
  return row.id
}
