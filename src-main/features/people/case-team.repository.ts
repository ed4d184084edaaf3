import type { Reader, Writer } from '#main/store/database.ts'
import type { CaseNoteRow } from './people.table.ts'

export type TeamRow = Readonly<{ staff_id: string; name: string; since: string }>

/** Who works on the case now, longest first. */
export async function listTeam(db: Reader, personId: string): Promise<TeamRow[]> {
  return db
    .selectFrom('case_team')
    .innerJoin('staff', 'staff.id', 'case_team.staff_id')
    .select(['case_team.staff_id', 'staff.name', 'case_team.since'])
    .where('case_team.person_id', '=', personId)
    .where('case_team.until', 'is', null)
    .orderBy('case_team.since')
    .execute()
}

/** Ends the work on the case of all but these. */
export async function endMembership(
  db: Writer,
  { personId, but, until }: Readonly<{ personId: string; but: readonly string[]; until: string }>,
): Promise<void> {
  await db
    .updateTable('case_team')
    .set({ until })
    .where('person_id', '=', personId)
    .where('until', 'is', null)
    .where('staff_id', 'not in', [...but])
    .execute()
}

/** Whose membership ended earlier the same day goes on. */
export async function resumeMembership(
  db: Writer,
  { personId, staffId, since }: Readonly<{ personId: string; staffId: string; since: string }>,
): Promise<void> {
  await db
    .updateTable('case_team')
    .set({ until: null })
    .where('person_id', '=', personId)
    .where('staff_id', '=', staffId)
    .where('since', '=', since)
    .execute()
}

/** True if they were not on the team before. */
export async function insertTeamMember(
  db: Writer,
  member: Readonly<{ personId: string; staffId: string; since: string }>,
): Promise<boolean> {
  const { personId, staffId, since } = member
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('case_team')
    .values({ person_id: personId, staff_id: staffId, since, until: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export type WrittenNote = CaseNoteRow & Readonly<{ written_by_name: string }>

export async function insertNote(db: Writer, note: CaseNoteRow): Promise<void> {
  await db.insertInto('case_note').values(note).execute()
}

export async function listNotes(db: Reader, personId: string): Promise<WrittenNote[]> {
  return db
    .selectFrom('case_note')
    .innerJoin('staff', 'staff.id', 'case_note.written_by')
    .selectAll('case_note')
    .select('staff.name as written_by_name')
    .where('case_note.person_id', '=', personId)
    .orderBy('case_note.written_at', 'desc')
    .execute()
}
