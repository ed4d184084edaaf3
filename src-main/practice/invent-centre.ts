import type { Input, Reply } from '#contract/index.ts'
import type { Language } from '#contract/language.ts'
import { practicePassword, practiceStaff } from '#contract/practice.ts'
import type { PracticeOrder } from '#main/ipc/desk-options.ts'
import { makeDesk } from '#main/ipc/make-desk.ts'
import { newId } from '#main/ipc/new-id.ts'
import type { Outside } from '#main/ipc/parts.ts'
import { serve } from '#main/ipc/serve.ts'
import { inventCase, type Send } from './invented-case.ts'
import { inventedCentre, inventedStaff } from './invented-centre.ts'
import { clientOfTheCase, earlierVisitors, todaysVisitors } from './invented-people.ts'
import { inventedProviders } from './invented-providers.ts'

/** Its password stands on the screen: there is nothing to make it expensive for. */
const cheap = { memoryKiB: 1024, passes: 1, lanes: 1 }
const firstPassword = 'only until the first sign-in'
const nowhere: Outside = {
  save: async () => undefined,
  chooseFolder: async () => undefined,
  chooseTable: async () => undefined,
  print: async () => 'no-printer',
}
const minute = 60_000
const day = 24 * 60 * minute

/** Makes a centre of invented people in a folder of its own, through the same door as a real day's work. */
export async function inventCentre(order: PracticeOrder): Promise<void> {
  const { folder, language, fontsFolder } = order
  let time = Date.now() - 2 * day
  const desk = makeDesk({
    folder,
    fontsFolder,
    isPractice: true,
    outside: nowhere,
    weighPassword: async () => undefined,
    now: () => new Date(time++).toISOString(),
    log: () => {},
    cost: cheap,
  })
  const send: Send = async (name, input) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the wire: `serve` parsed it by the contract
    const reply = (await serve(desk, { name, input, requestId: newId() })) as Reply<typeof name>
    if (!reply.ok) throw new Error(`${name} was refused: ${reply.failure.code}`)
    return reply.value
  }
  try {
    await setUp(send, language)
    await signInAs(send, 'practice-manager')
    const offices: string[] = []
    for (const office of inventedProviders) offices.push((await send('directory.add', office)).id)
    await signInAs(send, 'practice-reception')
    for (const visitor of earlierVisitors) {
      time += 10 * minute
      await helpOut(send, visitor)
    }
    const client = await helpOut(send, clientOfTheCase)
    await signInAs(send, 'practice-case')
    const on = new Date(time).toISOString().slice(0, 10)
    await inventCase(send, { ...client, providerId: offices[0] ?? '', on })
    await signInAs(send, 'practice-reception')
    time = Date.now() - todaysVisitors.length * 12 * minute
    for (const visitor of todaysVisitors) {
      await send('visits.registerWalkIn', visitor)
      time += 11 * minute
    }
  } finally {
    await desk.lock()
  }
}

async function setUp(send: Send, language: Language): Promise<void> {
  const { recoveryCode } = await send('desk.setUp', {
    ...inventedCentre(language),
    manager: inventedStaff('manager', language),
  })
  await send('desk.confirmRecoveryCode', { typed: recoveryCode })
  const others = practiceStaff.filter(({ role }) => role !== 'manager')
  for (const { role } of others) {
    await send('staff.add', { ...inventedStaff(role, language), role, password: firstPassword })
  }
  // A first password must be changed once; here already, so that nobody is asked.
  for (const { signInWord } of others) {
    await send('desk.signIn', { signInWord, password: firstPassword })
    await send('staff.changePassword', { current: firstPassword, next: practicePassword })
  }
}

async function signInAs(send: Send, signInWord: string): Promise<void> {
  await send('desk.signIn', { signInWord, password: practicePassword })
}

/** Registered, called and served; gives who it was and what they came about. */
async function helpOut(send: Send, visitor: Input<'visits.registerWalkIn'>) {
  const { entry: arrived } = await send('visits.registerWalkIn', visitor)
  const { entry } = await send('visits.callNext', {})
  await send('visits.end', {
    id: entry.id,
    version: entry.version,
    ending: 'served',
    help: [{ kind: 'consultation', minutes: 20 }],
  })
  return { personId: arrived.person?.id ?? '', needId: arrived.needs[0]?.id ?? '' }
}
