/* oxlint-disable unicorn/consistent-function-scoping -- each stands beside what it proves */
import { expect, test } from 'vitest'
import type { staffContract } from '#contract/staff.contract.ts'
import type { centreContract } from '#contract/centre.contract.ts'
import type { Context, Handler, HandlersOf } from '#main/ipc/handlers.ts'

/** These are proved by `tsc`: each line below an expectation must fail to compile. */
test('what the door promises is held by the compiler', () => {
  // @ts-expect-error -- a message without a handler
  const missing: Partial<HandlersOf<typeof centreContract>> & HandlersOf<typeof centreContract> = {}

  // @ts-expect-error -- a reply of another shape
  const wrongReply: Handler<'centre.lastBackup'> = async () => ({ at: 1 })

  const unlisted = ({ refusal }: Context<'staff.remove'>) =>
    // @ts-expect-error -- a failure the contract does not list
    refusal('sign-in-word-taken')

  const writingQuery = ({ db }: Context<'staff.list'>) =>
    // @ts-expect-error -- a write in a query
    db.deleteFrom('staff')

  const insertingQuery = ({ db }: Context<'staff.list'>) =>
    // @ts-expect-error -- nor a new row
    db.insertInto('staff')

  const hiddenWrite = ({ db }: Context<'staff.list'>) =>
    // @ts-expect-error -- nor a write behind a common table expression
    db.with('known', (query) => query.selectFrom('staff').select('id'))

  const unknown: Partial<HandlersOf<typeof staffContract>> = {
    // @ts-expect-error -- a handler of a message that is not in the contract
    'staff.promote': async () => ({}),
  }
  expect([
    missing,
    wrongReply,
    unlisted,
    writingQuery,
    insertingQuery,
    hiddenWrite,
    unknown,
  ]).toHaveLength(7)
})
