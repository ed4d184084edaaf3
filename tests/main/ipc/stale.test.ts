import { expect, test } from 'vitest'
import { z } from 'zod'
import { contract } from '#contract/index.ts'
import { late, type VersionedCommand } from '#support/late-writes.ts'
import { openTestDesk } from '#support/open-desk.ts'

const commands = Object.keys(late).filter(isVersionedCommand)

test('every command that takes a version is in the table', () => {
  const versioned = Object.entries(contract).flatMap(([name, { kind, input }]) =>
    kind === 'command' && takesVersion(input) ? [name] : [],
  )
  expect(commands.toSorted()).toEqual(versioned.toSorted())
})

test.each(commands)(
  '%s on a record that a colleague changed is refused with what it is now, and writes nothing',
  async (name) => {
    await using desk = await openTestDesk()
    const { table, prepare } = late[name]
    const input = await prepare(desk)
    const { db } = desk.desk.open()!
    await db
      .updateTable(table)
      .set(({ eb }) => ({ version: eb('version', '+', 1) }))
      .execute()
    const rows = () => db.selectFrom(table).selectAll().orderBy('id').execute()
    const before = await rows()
    const now = before.map(({ id, version }) => ({ id, version }))
    const reply = await desk.ask(name, input)
    expect(reply).toMatchObject({ ok: false, failure: { code: 'stale' } })
    const { current } = Current.parse(reply)
    // The settings are one record and have no id.
    expect(now).toContainEqual({ id: current.id ?? table, version: current.version })
    expect(await rows()).toEqual(before)
  },
)

const Current = z
  .object({
    failure: z.object({ current: z.object({ id: z.string().optional(), version: z.int() }) }),
  })
  .transform(({ failure }) => failure)

function isVersionedCommand(name: string): name is VersionedCommand {
  return Object.hasOwn(late, name)
}

function takesVersion(input: z.ZodType): boolean {
  const { properties = {} } = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })
  return 'version' in properties || 'planVersion' in properties
}
