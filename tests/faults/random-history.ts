import { sql } from 'kysely'
import type { Input } from '#contract/index.ts'
import type { Role } from '#contract/permissions.ts'
import { password } from '#support/open-desk.ts'
import type { dice } from '#support/dice.ts'
import type { Fixture } from '#support/roles/fixture.ts'
import type { Asked } from '#support/roles/kinds.ts'
import { matrix } from '#support/roles/matrix.ts'
import { moves, type World, type Writing } from './moves.ts'

type Dice = ReturnType<typeof dice>
type Whose = 'own' | 'other' | 'restricted'
type Player = Readonly<{
  signInWord: string
  password: string
  role: Role
  whose: readonly Whose[]
}>

const either = ['own', 'other'] as const
const players: readonly Player[] = [
  { signInWord: 'receptionist', password, role: 'receptionist', whose: either },
  { signInWord: 'caseworker', password, role: 'caseworker', whose: ['own'] },
  {
    signInWord: 'zuzana',
    password: 'žltý vlak cez most',
    role: 'caseworker',
    whose: ['other', 'restricted'],
  },
  { signInWord: 'manager', password, role: 'manager', whose: [...either, 'restricted'] },
  { signInWord: 'data-officer', password, role: 'data-officer', whose: either },
]

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the table
const names = Object.keys(moves) as Writing[]
/** Messages that no history holds, each with its reason. */
export const exempt = new Set(names.filter((name) => isExempt(moves[name])))
export const played = names.filter((name) => !exempt.has(name))

/** Each takes its time, and what is done once stands in the store as well as what is done often. */
const once = new Set<Writing>([
  'centre.backUp',
  'plans.issuePaper',
  'returns.export',
  'returns.sign',
  'upkeep.check',
  'upkeep.drill',
])

/** What shows that an input is none, and not that the desk is in another state than it would have to be. */
const neverRight = new Set(['unexpected', 'invalid-input', 'not-permitted', 'not-signed-in'])

/**
 * Twice in random order everybody sits down at the desk and does, in random order, all that their role may do; between
 * the two the clock is set back, and in the end five years have gone by. Much is refused, as things stand by then.
 *
 * @returns what was done, once for each time; leaves a manager signed in.
 */
export async function liveThrough(fixture: Fixture, roll: Dice): Promise<Writing[]> {
  const { desk } = fixture
  const done: Writing[] = []
  const sitting = async (player: Player): Promise<void> => {
    const { signInWord, password: secret } = player
    await desk.send('desk.signIn', { signInWord, password: secret })
    for (const name of shuffled(played, roll)) {
      if (once.has(name) && done.includes(name)) continue
      desk.passMinutes(roll.below(4))
      if (await plays(fixture, { name, player, roll })) done.push(name)
    }
  }
  for (const player of shuffled(players, roll)) await sitting(player)
  desk.passMinutes(-5 * 60)
  for (const player of shuffled(players, roll)) await sitting(player)
  desk.passMinutes(5.5 * 365 * 24 * 60)
  for (const player of players.slice(-2).toReversed()) await sitting(player)
  await desk.signInAs('manager')
  return done
}

type Turn = Readonly<{ name: Writing; player: Player; roll: Dice }>

async function plays(fixture: Fixture, { name, player, roll }: Turn): Promise<boolean> {
  const of = fixture[player.whose[roll.below(player.whose.length)]!]
  const input = await inputOf(name, { fixture, of, role: player.role })
  if (input === undefined) return false
  const { desk } = fixture
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the tables tie each name to its own input
  const reply = await desk.ask(name, (await asSeenNow(fixture, input)) as Input<typeof name>)
  if (reply.ok) return true
  if (neverRight.has(reply.failure.code)) {
    throw new Error(`${name} of ${player.signInWord}: ${JSON.stringify(reply.failure)}`)
  }
  return false
}

async function inputOf(name: Writing, asked: Asked & World): Promise<unknown> {
  const move: Move = moves[name]
  if (isExempt(move)) return undefined
  if (move !== 'usual') return move.by.includes(asked.role) ? move.ask(asked) : undefined
  const row: Row = matrix[name]
  return row[asked.role] === '–' ? undefined : row.ask(asked)
}

type Move = (typeof moves)[Writing]
type Row = Readonly<Record<Role, unknown>> & Readonly<{ ask: (asked: Asked) => unknown }>

function isExempt(move: Move): move is Readonly<{ exempt: string }> {
  return typeof move === 'object' && 'exempt' in move
}

/** With the version that the record has by now, whichever table it is of: what the window sends that has just looked. */
async function asSeenNow({ desk }: Fixture, input: unknown): Promise<unknown> {
  if (typeof input !== 'object' || input === null || !('id' in input && 'version' in input)) {
    return input
  }
  const { db } = desk.desk.open()!
  const tables = await sql<{ name: string }>`
    SELECT DISTINCT t.name FROM pragma_table_list t, pragma_table_info(t.name) c
    WHERE t.schema = 'main' AND c.name = 'version'
      AND EXISTS (SELECT 1 FROM pragma_table_info(t.name) AS i WHERE i.name = 'id')`.execute(db)
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ version: number }>`
      SELECT version FROM ${sql.table(name)} WHERE id = ${input.id}`.execute(db)
    if (rows[0]) return { ...input, version: rows[0].version }
  }
  return input
}

function shuffled<T>(of: readonly T[], roll: Dice): T[] {
  const order = of.map((one) => ({ one, at: roll.below(2 ** 30) }))
  return order.toSorted((a, b) => a.at - b.at).map(({ one }) => one)
}
