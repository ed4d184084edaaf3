import type { MessageName } from '#contract/index.ts'
import type { Role } from '#contract/permissions.ts'
import type { Desk, OpenDesk } from '#main/ipc/desk.ts'
import { newId } from '#main/ipc/new-id.ts'
import { serve } from '#main/ipc/serve.ts'
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
    db: rollingBack(open.db),
    parts: { ...open.parts, keys: noKeys, centreChanged: () => undefined },
  }
  return { ...desk, open: () => behind }
}

const nothing = async (): Promise<void> => undefined
const noKeys = { addStaffSlot: nothing, changePassword: nothing, removeStaffSlot: nothing }

class Undone extends Error {}

/** The same store, whose transactions do all they have to do and are then taken back. */
function rollingBack(db: OpenDesk['db']): OpenDesk['db'] {
  const execute = async <T>(
    work: (
      tx: Parameters<Parameters<ReturnType<OpenDesk['db']['transaction']>['execute']>[0]>[0],
    ) => Promise<T>,
  ): Promise<T> => {
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
  return new Proxy(db, {
    get: (target, name) => {
      if (name === 'transaction') return () => ({ execute })
      const member: unknown = Reflect.get(target, name, target)
      return typeof member === 'function' ? member.bind(target) : member
    },
  })
}
