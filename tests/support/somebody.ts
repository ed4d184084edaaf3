import type { z } from 'zod'
import { NewPerson } from '#contract/people.contract.ts'
import { registerPerson } from '#main/features/people/people.service.ts'
import { newId } from '#main/ipc/new-id.ts'
import { Refusal } from '#main/ipc/refusal.ts'
import type { TestDesk } from './open-desk.ts'

/** Opens a file for an invented person in the store behind the desk, and leaves a receptionist signed in. */
export async function somebody(
  desk: TestDesk,
  person: Partial<z.input<typeof NewPerson>> = {},
): Promise<string> {
  await desk.signInAs('receptionist')
  const open = desk.desk.open()
  if (!open) throw new Error('nobody is signed in')
  const { id } = await open.transact(async (db) =>
    registerPerson(
      {
        db,
        session: open.session,
        may: () => true,
        centre: open.centre(),
        clock: open.clock,
        newId,
        refusal: (code, told) => new Refusal(code, told),
        parts: open.parts,
        trace: () => undefined,
        afterCommit: () => undefined,
      },
      NewPerson.parse({
        names: [{ kind: 'official', text: 'Žofia Kováčová' }],
        language: 'sk',
        ...person,
      }),
    ),
  )
  return id
}
