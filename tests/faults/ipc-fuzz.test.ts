import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract, type MessageName } from '#contract/index.ts'
import { Role } from '#contract/permissions.ts'
import { type Asked, serve } from '#main/ipc/serve.ts'
import { isTrustedFrame } from '#main/ipc/trusted-frame.ts'
import { closedDesk } from '#support/closed-desk.ts'
import { deskAs } from '#support/roles/ask-as.ts'
import { type Fixture, makeFixture } from '#support/roles/fixture.ts'
import { matrix } from '#support/roles/matrix.ts'
import { countOf, seed } from './counts.ts'
import { insidesIn } from './insides.ts'
import { type Backup, rightInput } from './right-input.ts'
import { tallied, told } from './told.ts'
import { hostileValue, planted, withOnePartReplaced } from './hostile-values.ts'

const PAYLOADS = countOf('fuzz', 2000)

let fixture: Fixture
let backup: Backup
/** Set up by nobody yet: what comes before signing in is asked here, so that the other stays open. */
const newDesk = closedDesk()
const unhandled: unknown[] = []
const note = (reason: unknown): void => void unhandled.push(reason)
beforeAll(async () => {
  fixture = await makeFixture()
  await fixture.desk.signInAs('manager')
  const { folder } = await fixture.desk.send('centre.backUp', {})
  backup = { folder, recoveryCode: fixture.desk.recoveryCode }
  process.on('unhandledRejection', note)
}, 60_000)
afterAll(async () => {
  process.off('unhandledRejection', note)
  await fixture?.desk[Symbol.asyncDispose]()
  await newDesk[Symbol.asyncDispose]()
})

const who = fc.constantFrom(...Role.options)
const anyName = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...Object.keys(contract)) },
  { weight: 1, arbitrary: hostileValue },
)
const anyRequestId = fc.oneof(fc.uuid(), hostileValue)

/** Something of every message that would be done: as it is, or with one part of it turned into something else. */
const almostRight = fc
  .tuple(
    fc.constantFrom(...Object.keys(contract)),
    who,
    fc.constantFrom('own', 'other', 'restricted'),
    fc.option(fc.tuple(fc.nat(), hostileValue)),
  )
  .map(([name, role, whose, turned]) => {
    const right = rightInput(fixture, backup, { name, role, whose })
    return { name, role, input: turned ? withOnePartReplaced(right, ...turned) : right }
  })
const anything = fc.record({ name: anyName, role: who, input: hostileValue })

test(
  `${PAYLOADS} payloads to every message: each gets a reply, and none tells of SQL, code, paths or keys`,
  { timeout: 60_000 + PAYLOADS * 60 },
  async () => {
    const replies: string[] = []
    const asked = fc.tuple(fc.oneof(almostRight, anything), anyRequestId, fc.boolean())
    await fc.assert(
      fc.asyncProperty(asked, async ([{ name, role, input }, requestId, isRightId]) => {
        const id = isRightId ? crypto.randomUUID() : requestId
        const crossed = asItCrosses(name, input, id)
        const reply = await ask(role, crossed)
        expect(insidesIn(reply, crossed)).toEqual([])
        replies.push(reply.ok ? 'done' : 'refused')
      }),
      { numRuns: PAYLOADS, seed },
    )
    told('hostile messages', tallied(replies, ['done', 'refused']))
    expect(unhandled).toEqual([])
    // The desk goes on as if nothing had been.
    expect(await fixture.desk.send('staff.list', {})).toHaveLength(fixture.staff.length)
    expect(({} as Record<string, unknown>)[planted]).toBeUndefined()
  },
)

test('what is far too much or far too deep is refused by every message', async () => {
  const tooMuch = [huge(), deep(), cyclic()]
  for (const name of Object.keys(contract)) {
    for (const input of tooMuch) {
      const reply = await ask('caseworker', { name, input, requestId: crypto.randomUUID() })
      expect(insidesIn(reply, { name, input })).toEqual([])
    }
  }
})

test('what is not the name of a message is refused, whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(hostileValue, async (name) => {
      const reply = await serve(deskAs(fixture, 'manager'), asItCrosses(name, {}, ''))
      expect(reply).toEqual({ ok: false, failure: { code: 'invalid-input' } })
    }),
    { numRuns: PAYLOADS, seed },
  )
})

test('a session that ended gets nothing, whatever it asks', async () => {
  const desk = deskAs(fixture, 'manager')
  const guarded = Object.keys(matrix)
  const replies = guarded.map((name) =>
    serve({ ...desk, open: () => undefined }, asItCrosses(name, {}, '')),
  )
  const codes = (await Promise.all(replies)).map((reply) => reply.ok || reply.failure.code)
  expect(new Set(codes)).toEqual(new Set(['not-signed-in']))
})

test(`a frame that is not the window's own page is not heard`, () => {
  const page = 'okno://app/index.html'
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl(),
        fc.string(),
        fc.constantFrom(
          'okno://evil/',
          'file:///okno://app/',
          'okno:app',
          'okno://app.evil/',
          'about:blank',
          'data:text/html,okno://app',
        ),
      ),
      (url) => {
        expect(isTrustedFrame({ url, parent: null }, page)).toBe(false)
      },
    ),
    { numRuns: PAYLOADS, seed },
  )
  expect(isTrustedFrame({ url: page, parent: {} }, page)).toBe(false)
  expect(isTrustedFrame(null, page)).toBe(false)
  expect(isTrustedFrame({ url: page, parent: null }, page)).toBe(true)
})

/** Asks where it does no harm to what the next one is asked of. */
function ask(role: Role, asked: Asked): ReturnType<typeof serve> {
  const isEntrance = isMessage(asked.name) && contract[asked.name].kind === 'entrance'
  const entrance = { ...newDesk.desk.entrance, practise: async () => undefined }
  return serve(isEntrance ? { ...newDesk.desk, entrance } : deskAs(fixture, role), asked)
}

function isMessage(name: unknown): name is MessageName {
  return typeof name === 'string' && Object.hasOwn(contract, name)
}

/** What the page sends is cloned on its way: functions and prototypes stay behind, the rest arrives. */
function asItCrosses(name: unknown, input: unknown, requestId: unknown): Asked {
  return structuredClone({ name, input, requestId })
}

function huge(): object {
  const text = 'x'.repeat(10_000_000)
  return { id: text, personId: text, text, form: text, value: text, name: text, code: text }
}

/** As deep as the clone still takes it. */
function deep(depth = 20_000): object {
  let value: unknown[] = []
  for (let level = 0; level < depth; level += 1) value = [value]
  try {
    return structuredClone({ form: 'note', value, id: value, text: value, needs: [value] })
  } catch {
    return deep(depth / 2)
  }
}

function cyclic(): object {
  const value: Record<string, unknown> = { form: 'note' }
  Object.assign(value, {
    value,
    id: value,
    personId: value,
    text: value,
    month: value,
    needs: [value],
  })
  return value
}
