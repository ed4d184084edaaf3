import type { CaseNote, PersonFile } from '#contract/people.contract.ts'
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

/** A caseworker who receives somebody works on their case from then on; others only receive them. True if they did not before. */
export async function joinTeam(
  { db, session, clock }: Pick<CommandContext, 'db' | 'session' | 'clock'>,
  personId: string,
): Promise<boolean> {
  if (session.role !== 'caseworker') return false
  return team.insertTeamMember(db, { personId, staffId: session.staffId, since: clock.today() })
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
