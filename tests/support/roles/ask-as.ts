import { sql } from 'kysely'
import type { MessageName } from '#contract/index.ts'
import type { Role } from '#contract/permissions.ts'
import type { Desk, OpenDesk } from '#main/ipc/desk.ts'
import { newId } from '#main/ipc/new-id.ts'
import { serve } from '#main/ipc/serve.ts'
import type { Writer } from '#main/store/database.ts'
import type { Fixture } from './fixture.ts'

type Message = Readonly<{ name: MessageName; input: unknown }>

/**
 * Sends as somebody of that role through the door itself, and leaves the store as it was before.
 * `rows`: how many rows it wrote, the log and the memory of having been asked aside. `found`: what was
 * looked up of what it wrote, before that was taken back.
 */
export async function askAs<T>(
  fixture: Fixture,
  role: Role,
  asked: Message,
  look?: (db: Writer) => Promise<T>,
) {
  const { left } = fixture.desk
  const before = left.length
  const seen: { rows: number; found?: T | undefined } = { rows: 0 }
  const desk = deskAs(fixture, role, async (db, rows) => {
    seen.rows += rows
    seen.found = await look?.(db)
  })
  const reply = await serve(desk, { ...asked, requestId: newId() })
  return { reply, left: left.slice(before), ...seen }
}

/** The desk as that role has it open; whatever it writes is taken back. */
export function deskAs({ desk: { desk }, staff }: Fixture, role: Role, look?: Look): Desk {
  const open = desk.open()
  const colleague = staff.find((one) => one.role === role)
  if (!open || !colleague) throw new Error(`nobody here is a ${role}`)
  const session = { staffId: colleague.id, name: colleague.name, role }
  const behind: OpenDesk = {
    ...open,
    session,
    transact: rollingBack(open.db, look),
    parts: { ...open.parts, keys: noKeys, centreChanged: () => undefined },
  }
  return { ...desk, open: () => behind }
}

const nothing = async (): Promise<void> => undefined
const noKeys = { addStaffSlot: nothing, changePassword: nothing, removeStaffSlot: nothing }

/** Is told of every transaction before it is taken back. */
type Look = (db: Writer, rows: number) => Promise<unknown>

class Undone extends Error {}

/** Does all that a write has to do, and then takes it back. */
function rollingBack(db: OpenDesk['db'], look?: Look): OpenDesk['transact'] {
  return async <T>(work: (tx: Writer) => Promise<T>): Promise<T> => {
    const done: T[] = []
    try {
      await db.transaction().execute(async (tx) => {
        const before = look && (await rowsWritten(tx))
        done.push(await work(tx))
        if (before !== undefined) await look?.(tx, (await rowsWritten(tx)) - before)
        throw new Undone()
      })
    } catch (error) {
      if (!(error instanceof Undone)) throw error
    }
    return done[0]!
  }
}

/** Ever on this connection, but for the log and the memory of having been asked. */
async function rowsWritten(db: Writer): Promise<number> {
  const { rows } = await sql<{ rows: number }>`
    SELECT total_changes() - (SELECT count(*) FROM audit) - (SELECT count(*) FROM request) AS rows
  `.execute(db)
  return rows[0]!.rows
}
