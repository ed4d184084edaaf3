import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract } from '#contract/index.ts'
import { Role } from '#contract/permissions.ts'
import { pageText } from '#support/page-text.ts'
import { askAs } from '#support/roles/ask-as.ts'
import { type Fixture, makeFixture } from '#support/roles/fixture.ts'
import type { Guarded, Row } from '#support/roles/kinds.ts'
import { matrix, receives } from '#support/roles/matrix.ts'
import {
  restrictedPhone,
  restrictedReason,
  type SecretName,
  secretNames,
  secretOf,
  wordOf,
} from '#support/roles/secrets.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await makeFixture()
}, 60_000)
afterAll(async () => {
  await fixture?.desk[Symbol.asyncDispose]()
})

const cases = ['own', 'other', 'restricted'] as const
type Whose = (typeof cases)[number]
const caseNames = { own: 'Own', other: 'Other', restricted: 'Restricted' } as const

const names = Object.keys(matrix).filter((name): name is Guarded => name in contract)

/** Met by somebody who may meet it: a word nobody ever meets would prove nothing. */
const met = new Set<SecretName>()

test('every message that asks who is signed in stands in the table, and no other', () => {
  const guarded = Object.entries(contract).filter(([, { kind }]) => kind !== 'entrance')
  expect([...names].toSorted()).toEqual(guarded.map(([name]) => name).toSorted())
})

test('what may be asked before signing in is known by name', () => {
  const entrances = Object.entries(contract).filter(([, { kind }]) => kind === 'entrance')
  const namesOf = (isGuarded: boolean) =>
    entrances
      .filter(([, { permission }]) => (permission !== undefined) === isGuarded)
      .map(([name]) => name)
      .toSorted()
  // They close and open the store themselves; who may is in tests/main/staff/renewal.test.ts.
  expect(namesOf(true)).toEqual(['desk.renewCode', 'desk.renewKeys'])
  expect(namesOf(false)).toEqual([
    'centre.checkLogo',
    'desk.confirmRecoveryCode',
    'desk.lock',
    'desk.practise',
    'desk.recover',
    'desk.setUp',
    'desk.signIn',
    'desk.state',
    'desk.stopPractising',
    'desk.touch',
    'desk.weighPassword',
    'restore.begin',
    'restore.chooseFolder',
    'restore.list',
    'restore.prove',
  ])
})

describe.each(Role.options)('as %s', (role) => {
  test.each(names)('%s', async (name) => {
    for (const whose of askedAbout(name, role)) {
      const { reply, left } = await askAs(fixture, role, {
        name,
        input: inputOf(name, role, whose),
      })
      const code = reply.ok ? 'ok' : reply.failure.code
      expect([whose, code]).toEqual([whose, expectedOf(name, role, whose)])
      expect(await leakedIn({ name, role }, [reply, ...left])).toEqual([])
    }
  })

  test.each(versioned())('%s refused as stale tells no more than it would have', async (name) => {
    for (const whose of cases) {
      const input = { ...inputOf(name, role, whose), version: 999, planVersion: 999 }
      const { reply } = await askAs(fixture, role, { name, input })
      expect(reply.ok).toBe(false)
      expect(await leakedIn({ name, role }, [reply])).toEqual([])
    }
  })
})

test('every planted word was met by somebody who may meet it', () => {
  expect([...met].toSorted()).toEqual([...secretNames].toSorted())
})

test('only a manager is told the words colleagues sign in with', async () => {
  for (const role of Role.options) {
    const { reply } = await askAs(fixture, role, { name: 'staff.list', input: {} })
    expect(JSON.stringify(reply).includes('zuzana')).toBe(role === 'manager')
  }
})

function rowOf<M extends Guarded>(name: M): Row<M> {
  return matrix[name]
}

function inputOf(name: Guarded, role: Role, whose: Whose): object {
  return rowOf(name).ask({ of: fixture[whose], fixture, role })
}

/** Once where it is not about a case at all. */
function askedAbout(name: Guarded, role: Role): readonly Whose[] {
  const inputs = new Set(cases.map((whose) => JSON.stringify(inputOf(name, role, whose))))
  return inputs.size === 1 ? ['own'] : cases
}

function expectedOf(name: Guarded, role: Role, whose: Whose): string {
  const { [role]: given, restricted } = rowOf(name)
  const cell: string | readonly string[] = given
  if (whose === 'restricted' && cell !== '–') {
    return (typeof restricted === 'object' ? restricted[role] : restricted) ?? 'no cell'
  }
  const code = typeof cell === 'string' ? cell : cell[cases.indexOf(whose)]
  return code === '–' ? 'not-permitted' : (code ?? '')
}

/** Commands whose input says which version was seen. */
function versioned(): Guarded[] {
  return names.filter((name) => {
    const { kind, input } = contract[name]
    const shape: object = 'shape' in input ? input.shape : {}
    return kind === 'command' && ('version' in shape || 'planVersion' in shape)
  })
}

type Cell = Readonly<{ name: Guarded; role: Role }>

/** The planted words in all that came back or left the desk, papers included, that this role may not meet. */
async function leakedIn({ name, role }: Cell, cameBack: readonly unknown[]): Promise<string[]> {
  const text = (await Promise.all(cameBack.map(textOf))).join('\n')
  const hidden = hiddenWords().filter((word) => text.includes(word))
  const planted = secretNames.flatMap((secret) => {
    const { elsewhere = [], [role]: seen } = secretOf(secret)
    if (elsewhere.some((family) => name.startsWith(`${family}.`))) return []
    return cases.flatMap((whose) => {
      const word = wordOf(secret, caseNames[whose])
      if (!text.includes(word)) return []
      if (whose === 'restricted') return [word]
      const isTeam = whose === 'own' || receives.includes(name)
      if (seen !== 'always' && !(seen === 'own' && isTeam)) return [word]
      met.add(secret)
      return []
    })
  })
  return [...hidden, ...planted]
}

/** Of the restricted case also who it is: names, phone, file numbers, and why it is hidden. */
function hiddenWords(): string[] {
  const { person, visit, held } = fixture.restricted
  return [
    ...['Adam', 'Beata', 'Cyril'].map((name) => `${name} Restricted`),
    ...[person, visit.person!, held.person!].map(({ fileNumber }) => fileNumber),
    restrictedPhone,
    restrictedReason,
  ]
}

/** As it crosses to the window: bytes as the text that is read in them. */
async function textOf(value: unknown): Promise<string> {
  const sheets: Uint8Array[] = []
  const text = JSON.stringify(value, (_key, part: unknown) => {
    if (!(part instanceof Uint8Array)) return part
    sheets.push(part)
    return ''
  })
  const pages = await Promise.all(sheets.filter(isPdf).map(pageText))
  return [text, ...pages].join('\n')
}

function isPdf(bytes: Uint8Array): boolean {
  return bytes.length > 100 && Buffer.from(bytes.subarray(0, 5)).toString() === '%PDF-'
}
