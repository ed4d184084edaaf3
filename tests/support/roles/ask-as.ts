import type { MessageName } from '#contract/index.ts'
import type { Role } from '#contract/permissions.ts'
import type { Desk, OpenDesk } from '#main/ipc/desk.ts'
import { newId } from '#main/ipc/new-id.ts'
import { serve } from '#main/ipc/serve.ts'
import type { Writer } from '#main/store/database.ts'
import type { Fixture } from './fixture.ts'

type Message = Readonly<{ name: MessageName; input: unknown }>

/** Sends as somebody of that role through the door itself, and leaves the store as it was before. */
export async function askAs(fixture: Fixture, role: Role, asked: Message) {
  const { left } = fixture.desk
  const before = left.length
  const reply = await serve(deskAs(fixture, role), { ...asked, requestId: newId() })
  return { reply, left: left.slice(before) }
}

/** The desk as that role has it open; whatever it writes is taken back. */
export function deskAs({ desk: { desk }, staff }: Fixture, role: Role): Desk {
  const open = desk.open()
  const colleague = staff.find((one) => one.role === role)
  if (!open || !colleague) throw new Error(`nobody here is a ${role}`)
  const session = { staffId: colleague.id, name: colleague.name, role }
  const behind: OpenDesk = {
    ...open,
    session,
    transact: rollingBack(open.db),
    parts: { ...open.parts, keys: noKeys, centreChanged: () => undefined },
  }
  return { ...desk, open: () => behind }
}

const nothing = async (): Promise<void> => undefined
const noKeys = { addStaffSlot: nothing, changePassword: nothing, removeStaffSlot: nothing }

class Undone extends Error {}

/** Does all that a write has to do, and then takes it back. */
function rollingBack(db: OpenDesk['db']): OpenDesk['transact'] {
  return async <T>(work: (tx: Writer) => Promise<T>): Promise<T> => {
    const done: T[] = []
    try {
      await db.transaction().execute(async (tx) => {
        done.push(await work(tx))
        throw new Undone()
      })
    } catch (error) {
      if (!(error instanceof Undone)) throw error
    }
    return done[0]!
  }
}
