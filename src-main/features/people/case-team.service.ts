import type { CaseNote, PersonFile } from '#contract/people.contract.ts'
import { may } from '#contract/permissions.ts'
import { isRestricted } from '#main/features/restricted/hidden-files.service.ts'
import { listWorking } from '#main/features/staff/working.service.ts'
import type { CommandContext, QueryContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import type { Reader } from '#main/store/database.ts'
import { mayReadCase } from './case-reading.service.ts'
import * as team from './case-team.repository.ts'
import type { WrittenNote } from './case-team.repository.ts'
import * as people from './people.repository.ts'
import { getFile } from './person-file.service.ts'

/** Whether the case is theirs: only its team writes needs' endings, notes, plans and letters. */
export async function isOnTeam(db: Reader, personId: string, staffId: string): Promise<boolean> {
  return (await team.listTeam(db, personId)).some(({ staff_id }) => staff_id === staffId)
}

/**
 * A caseworker who receives somebody works on their case from then on; others only receive them. Nobody joins the team
 * of a restricted file so. True if they did not before.
 */
export async function joinTeam(
  { db, session, clock }: Pick<CommandContext, 'db' | 'session' | 'clock'>,
  personId: string,
): Promise<boolean> {
  if (session.role !== 'caseworker' || (await isRestricted(db, personId))) return false
  return team.insertTeamMember(db, { personId, staffId: session.staffId, since: clock.today() })
}

/** The team as it is to be; everybody on it receives people at the desk, and one at least is a caseworker. */
export async function setTeam(
  { db, clock, refusal }: CommandContext<'no-such-colleague' | 'team-without-caseworker'>,
  personId: string,
  staffIds: readonly string[],
): Promise<void> {
  const colleagues = (await listWorking(db)).filter(({ id }) => staffIds.includes(id))
  const isKnown = staffIds.every((id) => colleagues.some((one) => one.id === id))
  if (!isKnown || colleagues.some(({ role }) => !may(role, 'people.write'))) {
    throw refusal('no-such-colleague')
  }
  if (!colleagues.some(({ role }) => role === 'caseworker')) {
    throw refusal('team-without-caseworker')
  }
  const today = clock.today()
  await team.endMembership(db, { personId, but: staffIds, until: today })
  for (const staffId of staffIds) {
    const member = { personId, staffId, since: today }
    if (!(await team.insertTeamMember(db, member))) await team.resumeMembership(db, member)
  }
}

/** Who works on the case and still works here. */
export async function teamOf(
  db: Reader,
  personId: string,
): Promise<{ staffId: string; name: string }[]> {
  const working = new Set((await listWorking(db)).map(({ id }) => id))
  const members = await team.listTeam(db, personId)
  return members
    .filter(({ staff_id }) => working.has(staff_id))
    .map(({ staff_id, name }) => ({ staffId: staff_id, name }))
}

export async function takeCase(
  context: Context<'people.takeCase'>,
  { id, reason }: Readonly<{ id: string; reason: string }>,
): Promise<PersonFile> {
  const { db, session, refusal, trace } = context
  if (!(await people.findPerson(db, id))) throw refusal('person-not-found')
  const others = (await team.listTeam(db, id)).filter((one) => one.staff_id !== session.staffId)
  if (others.length > 0 && reason === '') throw refusal('reason-needed')
  await joinTeam(context, id)
  if (reason) trace({ reason })
  return getFile(context, id)
}

export async function writeNote(
  { db, clock, newId, session, refusal, trace }: Context<'people.writeNote'>,
  { personId, text }: Readonly<{ personId: string; text: string }>,
): Promise<CaseNote> {
  if (!(await isOnTeam(db, personId, session.staffId))) throw refusal('not-your-case')
  const note = {
    id: newId(),
    person_id: personId,
    text,
    written_at: clock.now(),
    written_by: session.staffId,
    version: 1,
  }
  await team.insertNote(db, note)
  trace({ detail: { person: personId } })
  return toNote({ ...note, written_by_name: session.name })
}

export async function listNotes(
  context: QueryContext<'not-your-case'>,
  { personId }: Readonly<{ personId: string }>,
): Promise<CaseNote[]> {
  const { db, refusal, trace } = context
  if (!(await mayReadCase(context, personId))) throw refusal('not-your-case')
  trace({ subjectType: 'person', subjectId: personId })
  return (await team.listNotes(db, personId)).map(toNote)
}

function toNote(row: WrittenNote): CaseNote {
  return {
    id: row.id,
    personId: row.person_id,
    text: row.text,
    writtenAt: row.written_at,
    writtenBy: row.written_by_name,
    version: row.version,
  }
}
