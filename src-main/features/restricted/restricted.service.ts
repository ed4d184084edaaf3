import type { ListedFile } from '#contract/restricted.contract.ts'
import { openedInEmergency } from '#main/features/access/open-access.service.ts'
import { isOnTeam, setTeam, teamOf } from '#main/features/people/case-team.service.ts'
import { isKnown } from '#main/features/people/people.service.ts'
import type { CommandContext, QueryContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import type { RefusalOf } from '#main/ipc/refusal.ts'
import { forgetRepliesAbout } from '#main/ipc/requests.repository.ts'
import * as files from './restricted.repository.ts'
import type { SetFile } from './restricted.repository.ts'

type Nothing = Record<string, never>
type Team = Readonly<{ reason: string; staffIds: readonly string[] }>

/** From now on only these colleagues know of the file: nobody else finds it, is told of it or reads it. */
export async function restrict(
  context: Context<'restricted.set'>,
  { personId, reason, staffIds }: Team & Readonly<{ personId: string }>,
): Promise<Nothing> {
  const { db, clock, newId, session, may, refusal } = context
  if (!(await isKnown(db, personId))) throw refusal('person-not-found')
  const isOwn = await isOnTeam(db, personId, session.staffId)
  if (!isOwn && !may('restricted.list')) throw refusal('not-your-case')
  if (await files.findOfPerson(db, personId)) throw refusal('is-restricted')
  await files.insertFile(db, {
    id: newId(),
    person_id: personId,
    reason,
    set_at: clock.now(),
    set_by: session.staffId,
    lifted_at: null,
    lifted_by: null,
    lifted_why: '',
    version: 1,
  })
  await giveTo(context, personId, { reason, staffIds })
  return {}
}

type Seen = Readonly<{ id: string; version: number }>

/** Somebody of the team, or a manager: also where nobody of it is left. */
export async function changeTeam(
  context: Context<'restricted.setTeam'>,
  { id, version, ...team }: Seen & Team,
): Promise<Nothing> {
  const { db, session, may, refusal } = context
  const file = await getFile(context, id)
  const isOwn = await isOnTeam(db, file.person_id, session.staffId)
  if (!isOwn && !may('restricted.list')) throw refusal('not-your-case')
  await update(context, file, version)
  await giveTo(context, file.person_id, team)
  return {}
}

export async function lift(
  context: Context<'restricted.lift'>,
  { id, version, reason }: Seen & Readonly<{ reason: string }>,
): Promise<Nothing> {
  const { db, clock, session, may, refusal, trace } = context
  const file = await getFile(context, id)
  const isOwn = await isOnTeam(db, file.person_id, session.staffId)
  const isOpened = may('restricted.list') && (await openedInEmergency(context)).has(file.person_id)
  if (!isOwn && !isOpened) throw refusal('not-your-case')
  const lifted = { lifted_at: clock.now(), lifted_by: session.staffId, lifted_why: reason }
  await update(context, file, version, lifted)
  trace({ subjectType: 'person', subjectId: file.person_id, reason })
  return {}
}

export async function listFiles({ db }: QueryContext): Promise<ListedFile[]> {
  const rows = await files.listFiles(db)
  return Promise.all(rows.map((row) => toListed(db, row)))
}

/** Replies that are kept for a second asking tell the others who it is. */
async function giveTo(
  context: CommandContext<'no-such-colleague' | 'team-without-caseworker'>,
  personId: string,
  { reason, staffIds }: Team,
): Promise<void> {
  await setTeam(context, personId, staffIds)
  await forgetRepliesAbout(context.db, personId)
  context.trace({
    subjectType: 'person',
    subjectId: personId,
    reason,
    detail: { team: staffIds },
  })
}

type Changing = Pick<CommandContext, 'db'> & Readonly<{ refusal: RefusalOf<'not-restricted'> }>

async function getFile({ db, refusal }: Changing, id: string): Promise<SetFile> {
  const file = await files.findFile(db, id)
  if (!file) throw refusal('not-restricted')
  return file
}

async function update(
  { db, refusal }: Changing,
  file: SetFile,
  version: number,
  change: Parameters<typeof files.updateFile>[2] = {},
): Promise<void> {
  if (await files.updateFile(db, { id: file.id, version }, change)) return
  throw refusal('stale', { current: await toListed(db, file) })
}

async function toListed(db: QueryContext['db'], row: SetFile): Promise<ListedFile> {
  return {
    id: row.id,
    personId: row.person_id,
    setAt: row.set_at,
    setBy: row.set_by_name,
    team: await teamOf(db, row.person_id),
    version: row.version,
  }
}
