import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract, type Input, type Output } from '#contract/index.ts'
import { Role } from '#contract/permissions.ts'
import { leftText } from '#support/roles/left-text.ts'
import { ReturnFormat } from '#contract/returns.contract.ts'
import { serve } from '#main/ipc/serve.ts'
import { askAs, deskAs } from '#support/roles/ask-as.ts'
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
  expect(namesOf(true)).toEqual(['desk.cancelRenewal', 'desk.renewCode', 'desk.renewKeys'])
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
    'restore.cancel',
    'restore.chooseFolder',
    'restore.list',
    'restore.progress',
    'restore.prove',
  ])
})

describe.each(Role.options)('as %s', (role) => {
  test.each(names)('%s', async (name) => {
    for (const whose of askedAbout(name, role)) {
      for (const input of inEveryFormat(name, inputOf(name, role, whose))) {
        const { reply, left, rows } = await askAs(fixture, role, { name, input })
        const code = reply.ok ? 'ok' : reply.failure.code
        expect([whose, code]).toEqual([whose, expectedOf(name, role, whose)])
        expect(await leakedIn({ name, role }, [reply, ...left])).toEqual([])
        expect([name, left.length > 0 && contract[name].kind !== 'errand']).toEqual([name, false])
        const wrote = isWrite(name) ? rows > 0 : code === 'ok'
        expect([whose, code, wrote]).toEqual([whose, code, code === 'ok'])
      }
    }
  })

  test('all keys and the code are renewed by a manager alone', async () => {
    const paper = { recoveryCode: 'x', colleagues: [] }
    const desk = deskAs(fixture, role)
    const renewing = { renewCode: async () => 'x', renewKeys: async () => paper }
    const rigged = { ...desk, entrance: { ...desk.entrance, ...renewing } }
    const input = { current: 'x', next: 'y' }
    for (const name of ['desk.renewCode', 'desk.renewKeys'] as const) {
      const reply = await serve(rigged, { name, input, requestId: '' })
      const code = reply.ok ? 'ok' : reply.failure.code
      expect([name, code]).toEqual([name, role === 'manager' ? 'ok' : 'not-permitted'])
    }
  })

  test('the alert is written by the team of the case, and by nobody else who may save the rest', async () => {
    for (const whose of cases) {
      const { personId, person } = fixture[whose]
      const input = { ...inputOf('people.save', role, whose), alert: 'changed' }
      const { reply, found } = await askAs(fixture, role, { name: 'people.save', input }, (db) =>
        db.selectFrom('person').select('alert').where('id', '=', personId).executeTakeFirst(),
      )
      const isTeam = role === 'caseworker' && whose === 'own'
      const written = isTeam ? 'changed' : person.details.alert
      expect([whose, found?.alert]).toEqual([whose, reply.ok ? written : undefined])
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

test('what is read in the files that leave is what stands in them', async () => {
  for (const format of ReturnFormat.options) {
    const input = { ...inputOf('returns.export', 'manager', 'own'), format }
    const { left } = await askAs(fixture, 'manager', { name: 'returns.export', input })
    expect(await textOf(left)).toContain('Komunitné centrum Bánov')
  }
  const { left } = await askAs(fixture, 'manager', {
    name: 'audit.export',
    input: { language: 'sk' },
  })
  expect(await textOf(left)).toContain(fixture.own.personId)
})

test('only a manager is told the words colleagues sign in with; who chooses a colleague knows name and role alone', async () => {
  for (const role of Role.options) {
    const { reply } = await askAs(fixture, role, { name: 'staff.list', input: {} })
    expect(JSON.stringify(reply).includes('zuzana')).toBe(role === 'manager')
    const chosen = await askAs(fixture, role, { name: 'staff.listNames', input: {} })
    const fields = chosen.reply.ok ? Object.keys(Object(chosen.reply.value)[0]).toSorted() : []
    expect(fields).toEqual(role === 'receptionist' ? [] : ['id', 'left', 'name', 'role'])
  }
})

test('five notes of a case and none are the same to the reception, whatever it asks', async () => {
  const { siblingId: personId } = fixture.own
  const before = await repliesToReception()
  await fixture.desk.signInAs('caseworker')
  for (const text of ['1', '2', '3', '4', '5']) {
    await fixture.desk.send('people.writeNote', { personId, text })
  }
  expect(await repliesToReception()).toEqual(before)
})

/** How large the whole store is, and how much room is left on this computer. */
const ofTheDisk: ReadonlySet<Guarded> = new Set<Guarded>(['centre.backUp', 'condition.now'])

/** Of one without a note, at one moment, each id and token that is new by what it is. */
async function repliesToReception(): Promise<[Guarded, string][]> {
  const { own } = fixture
  const person = await ofReception('people.get', { id: own.siblingId })
  const of = { ...own, personId: own.siblingId, person }
  const replies: [Guarded, string][] = []
  for (const name of names) {
    if (rowOf(name).receptionist === '–' || ofTheDisk.has(name)) continue
    const input = rowOf(name).ask({ of, fixture, role: 'receptionist' })
    fixture.desk.setNow('2026-11-24T15:00:00.000Z')
    const { reply, left } = await askAs(fixture, 'receptionist', { name, input })
    const said = await textOf([reply, left])
    replies.push([name, said.replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f-]{21}/gu, 'id')])
  }
  return replies
}

async function ofReception<M extends Guarded>(name: M, input: Input<M>): Promise<Output<M>> {
  const { reply } = await askAs(fixture, 'receptionist', { name, input })
  if (!reply.ok) throw new Error(`${name}: ${reply.failure.code}`)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the wire: `serve` parsed it by the contract
  return reply.value as Output<M>
}

function rowOf<M extends Guarded>(name: M): Row<M> {
  return matrix[name]
}

function inputOf(name: Guarded, role: Role, whose: Whose): object {
  return rowOf(name).ask({ of: fixture[whose], fixture, role })
}

/** What leaves as a file is asked for as every kind of file. */
function inEveryFormat(name: Guarded, input: object): readonly object[] {
  if (!('format' in input)) return [input]
  expect(name).toBe('returns.export')
  return ReturnFormat.options.map((format) => ({ ...input, format }))
}

/** Here there is nothing to change: nothing to read or discard, a case that is one's own, a paper that is there already. */
const mayWriteNothing: readonly Guarded[] = [
  'access.acknowledge',
  'access.close',
  'drafts.discard',
  'people.takeCase',
  'plans.issuePaper',
]

function isWrite(name: Guarded): boolean {
  const { kind } = contract[name]
  return (kind === 'command' || kind === 'draft') && !mayWriteNothing.includes(name)
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

/** As it crosses to the window, where a Buffer is bytes like any others: those as the text that is read in them. */
async function textOf(value: unknown): Promise<string> {
  const files: Uint8Array[] = []
  const text = JSON.stringify(structuredClone(value), (_key, part: unknown) => {
    if (!(part instanceof Uint8Array)) return part
    files.push(part)
    return ''
  })
  return [text, ...(await Promise.all(files.map(leftText)))].join('\n')
}
