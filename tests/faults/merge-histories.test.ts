import { expect, test } from 'vitest'
import type { Input, Output } from '#contract/index.ts'
import type { EitherOrBoth, MergeChoices, Side } from '#contract/merging.contract.ts'
import { seen, walkIn } from '#support/desk-day.ts'
import { dice } from '#support/dice.ts'
import { mergeOf, keepAll } from '#support/merging.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { planSpecimen } from '#support/plan-specimens.ts'
import { somebody } from '#support/somebody.ts'
import { countOf, seed } from './counts.ts'
import { anotherHome, movesAlone } from './home-moves.ts'
import { dumpOf, type World } from './merge-world.ts'
import { told } from './told.ts'

const HISTORIES = countOf('merges', 12)

/** So many to a store: opening one costs more than a history. */
const toAStore = 20

type Roll = ReturnType<typeof dice>
type Details = Output<'people.get'>['details']

test(`${HISTORIES} times two files are merged, worked on and parted, and are as if they never had been one`, async () => {
  let left = HISTORIES
  for (let store = 0; left > 0; store += 1) {
    await using desk = await openTestDesk()
    for (let round = 0; round < toAStore && left > 0; round += 1, left -= 1) {
      const from = seed + store * toAStore + round
      const { merged, apart } = await liveThrough(desk, from)
      for (const side of ['kept', 'other'] as const) {
        expect({ from, side, file: await dumpOf(merged, side) }).toEqual({
          from,
          side,
          file: await dumpOf(apart, side),
        })
      }
    }
  }
  told('files merged, worked on and parted', {
    tried: HISTORIES,
    found: { 'as if never merged': HISTORIES },
    lost: 0,
  })
})

async function liveThrough(desk: TestDesk, from: number) {
  const roll = dice(from)
  const beginning = { kept: anybody(roll), other: anybody(roll) }
  const [merged, apart] = [await makeWorld(desk, beginning), await makeWorld(desk, beginning)]
  const both = async (act: (world: World, side: Side) => Promise<unknown>, side: Side) => {
    await act(merged, side)
    await act(apart, side)
  }
  for (let step = roll.below(6); step > 0; step -= 1) {
    await both(anyAct(roll, from * 100 + step), anySide(roll))
  }
  await join(merged, anyChoices(roll))
  const one = { ...merged, ids: { kept: merged.ids.kept, other: merged.ids.kept } }
  const toOther: string[] = []
  const belongs = new Map<string, EitherOrBoth>()
  for (let step = roll.below(8); step > 0; step -= 1) {
    const word = from * 100 + 50 + step
    if (roll.below(2) === 0) {
      const act = anyRecord(roll, word)
      const side = anySide(roll)
      const id = await act(one, side)
      await act(apart, side)
      if (side === 'other') toOther.push(id)
    } else await changeBoth({ one, apart, belongs }, roll, word)
  }
  await part(merged, toOther, belongs)
  for (let step = roll.below(3); step > 0; step -= 1) {
    await both(anyAct(roll, from * 100 + 90 + step), anySide(roll))
  }
  return { merged, apart }
}

const anySide = (roll: Roll): Side => (roll.below(2) === 0 ? 'kept' : 'other')
const oneOf = <const T>(roll: Roll, options: readonly T[]): T =>
  options[roll.below(options.length)]!

function anyChoices(roll: Roll): MergeChoices {
  const keys = ['sex', 'birth', 'language', 'source', 'home', 'household'] as const
  return { ...keepAll, ...Object.fromEntries(keys.map((key) => [key, anySide(roll)])) }
}

type Somebody = NonNullable<Parameters<typeof somebody>[1]>

function anybody(roll: Roll): Somebody {
  return {
    names: [{ kind: 'official', text: oneOf(roll, ['Жофия Ковачова', 'Žofia Kováčová']) }],
    sex: oneOf(roll, ['female', 'unknown']),
    birth: oneOf(roll, [null, { iso: '1986-08-03', precision: 'day' }]),
    // The same in both, or in one, or in none.
    phone: oneOf(roll, ['', '+421 905 123 456']),
    language: oneOf(roll, ['sk', 'ru']),
  }
}

async function makeWorld(
  desk: TestDesk,
  beginning: Readonly<Record<Side, Somebody>>,
): Promise<World> {
  const ids = {
    kept: await somebody(desk, beginning.kept),
    other: await somebody(desk, beginning.other),
  }
  const relative = await somebody(desk, { names: [{ kind: 'official', text: 'Eva Kováčová' }] })
  await desk.signInAs('caseworker')
  for (const id of Object.values(ids)) await desk.send('people.takeCase', { id })
  return { desk, ids, relative }
}

/** Makes a record of somebody and gives the id of the one it stands under. */
type Recording = (world: World, side: Side) => Promise<string>

const day = '2026-11-24'

function anyRecord(roll: Roll, word: number): Recording {
  const text = `slovo ${word}`
  const ending = oneOf(roll, ['left', 'information'] as const)
  const comes: Recording = async ({ desk, ids }, side) => {
    const visit = await walkIn(desk, '', {
      who: { kind: 'known', personId: ids[side] },
      needs: [{ topic: 'housing.search', detail: text }, { topic: 'work.search' }],
    })
    await desk.send('visits.end', { ...seen(visit), ending })
    return visit.entry.id
  }
  const about = { visitId: null, topic: 'housing.loss' as const, detail: text }
  return oneOf<Recording>(roll, [
    comes,
    async ({ desk, ids }, side) =>
      (await desk.send('needs.add', { ...about, personId: ids[side] })).id,
    async ({ desk, ids }, side) => {
      const need = await desk.send('needs.add', { ...about, personId: ids[side] })
      const help = { kind: 'consultation', personId: ids[side], visitId: null } as const
      await desk.send('services.give', { ...help, needId: need.id, minutes: 20 })
      await desk.send('needs.end', { id: need.id, version: need.version, ending: 'met' })
      return need.id
    },
    async ({ desk, ids }, side) =>
      (await desk.send('people.writeNote', { personId: ids[side], text })).id,
    async ({ desk, ids }, side) =>
      (
        await desk.send('services.give', {
          kind: 'consultation',
          personId: ids[side],
          visitId: null,
        })
      ).id,
    async ({ desk, ids }, side) =>
      (
        await desk.send('consent.record', {
          personId: ids[side],
          purpose: 'statistics',
          recipientId: null,
          scope: [],
          decidedOn: day,
          validUntil: null,
          decision: 'refused',
        })
      ).id,
  ])
}

/** What can be done to a file by itself. */
function anyAct(roll: Roll, word: number): (world: World, side: Side) => Promise<unknown> {
  const change = anyChange(roll, word)
  return oneOf(roll, [
    anyRecord(roll, word),
    anyRecord(roll, word + 1000),
    async (world, side) => save(world, world.ids[side], change),
    async ({ desk, ids, relative }, side) => {
      const { version } = await desk.send('people.get', { id: ids[side] })
      const role = oneOf(dice(word), ['head', 'child'] as const)
      const joining = { id: ids[side], version, withId: relative, role }
      return desk.send('people.joinHousehold', joining)
    },
    async ({ desk, ids }, side) => anotherHome(desk, ids[side], `Dlhá ${word}`),
    async ({ desk, ids }, side) => movesAlone(desk, ids[side], `Krátka ${word}`),
    async ({ desk, ids }, side) => {
      const text = planSpecimen('sk')
      return desk.ask('plans.start', { personId: ids[side], text })
    },
  ])
}

/** One fact of the identity put otherwise; undefined where it is so already. */
type Change = Readonly<{ key: string; put: (details: Details) => Partial<Details> | undefined }>

function anyChange(roll: Roll, word: number): Change {
  const value = `zofia.${word}@posta.example`
  const sex = oneOf(roll, ['female', 'other'] as const)
  const address = `Hlavná ${word}`
  const text = `Zofia ${word}`
  return oneOf<Change>(roll, [
    { key: 'sex', put: (details) => (details.sex === sex ? undefined : { sex }) },
    { key: 'home', put: () => ({ address }) },
    {
      key: `names:known-as:${text}`,
      put: ({ names }) => ({ names: [...names, { kind: 'known-as', text }] }),
    },
    {
      key: `contacts:email:${value}`,
      put: ({ contacts }) => ({
        contacts: [...contacts, { kind: 'email', value, safe: true, remark: '' }],
      }),
    },
    {
      key: `targets:migrant:${day}`,
      put: ({ targets }) =>
        targets.length > 0
          ? undefined
          : { targets: [{ target: 'migrant', since: day, until: null }] },
    },
  ])
}

async function save({ desk }: World, id: string, { put }: Change): Promise<boolean> {
  const { details, version } = await desk.send('people.get', { id })
  const change = put(details)
  if (!change) return false
  const input: Input<'people.save'> = { ...details, ...change, id, version }
  await desk.send('people.save', input)
  return true
}

type Both = Readonly<{ one: World; apart: World; belongs: Map<string, EitherOrBoth> }>

/** The merged file is changed, and of the two that are apart the one it is about, or both. */
async function changeBoth({ one, apart, belongs }: Both, roll: Roll, word: number): Promise<void> {
  const change = anyChange(roll, word)
  const side = oneOf(roll, ['kept', 'other', 'both'] as const)
  // A fact is asked about once, however often it was changed: here each is changed once.
  if (belongs.has(change.key) || !(await save(one, one.ids.kept, change))) return
  belongs.set(change.key, side)
  for (const each of ['kept', 'other'] as const) {
    if (side === each || side === 'both') await save(apart, apart.ids[each], change)
  }
}

async function join({ desk, ids }: World, choices: MergeChoices): Promise<void> {
  const kept = await desk.send('people.get', { id: ids.kept })
  const other = await desk.send('people.get', { id: ids.other })
  await desk.send('people.merge', mergeOf(kept, other, choices))
}

async function part(
  { desk, ids }: World,
  toOther: readonly string[],
  belongs: ReadonlyMap<string, EitherOrBoth>,
): Promise<void> {
  const [merge] = await desk.send('people.listMerges', { personId: ids.kept })
  const { changes } = await desk.send('people.planUnmerge', { id: merge!.id })
  const { version } = await desk.send('people.get', { id: ids.kept })
  await desk.send('people.unmerge', {
    id: merge!.id,
    version,
    toOther: [...toOther],
    changes: changes.map(({ key }) => ({ key, belongs: belongs.get(key)! })),
  })
}
