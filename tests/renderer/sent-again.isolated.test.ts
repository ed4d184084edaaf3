import { afterEach, expect, test, vi } from 'vitest'
import type { Input, MessageName } from '#contract/index.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { somebody } from '#support/somebody.ts'

const key = (subject: string) => ({ form: 'note', subject })
const text = 'bojí sa, že príde o byt'

afterEach(() => vi.unstubAllGlobals())

/** A page of the window, new as after a kill or a lock: nothing of the one before is in its memory. */
async function newPage(desk: TestDesk, loses?: MessageName) {
  vi.resetModules()
  const send = async <M extends MessageName>(name: M, input: Input<M>, requestId: string) => {
    const reply = await desk.ask(name, input, requestId)
    if (name === loses) throw new Error('the window is gone')
    return reply
  }
  vi.stubGlobal('window', { desk: { send } })
  const { send: sendToDesk } = await import('#app/desk.ts')
  const { createDraftKeeper } = await import('#app/drafts/draft-keeper.ts')
  const { takeInHand } = await import('#app/drafts/asked.ts')
  const open = (subject: string) => {
    const keeper = createDraftKeeper(key(subject))
    takeInHand(keeper)
    return keeper
  }
  /** As `useDraft` does when a form is opened. */
  const reopen = async (subject: string) => {
    const keeper = open(subject)
    const kept = (await desk.send('drafts.find', key(subject)))?.value
    const { asked, ...back } = Object(kept)
    keeper.cameBack(back, asked)
    return { keeper, back }
  }
  return { send: sendToDesk, open, reopen }
}

async function deskWithCase() {
  const desk = await openTestDesk()
  const personId = await somebody(desk)
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id: personId })
  const notes = async () => {
    const rows = await desk.desk.open()!.db.selectFrom('case_note').select('text').execute()
    return rows.map((row) => row.text)
  }
  return { desk, personId, notes }
}

test('a note whose answer never came is sent again from its draft and stands there once', async () => {
  const { desk, personId, notes } = await deskWithCase()
  await using _desk = desk
  const before = await newPage(desk, 'people.writeNote')
  before.open(personId).typed({ values: { personId, text } })
  await expect(before.send('people.writeNote', { personId, text })).rejects.toThrow('gone')
  expect(await notes()).toEqual([text])

  // Longer than replies are kept where no draft names them.
  desk.passMinutes(9 * 24 * 60)
  await desk.signInAs('caseworker')
  const after = await newPage(desk)
  const { keeper, back } = await after.reopen(personId)
  expect(back).toEqual({ values: { personId, text } })
  await after.send('people.writeNote', { personId, text })
  expect(await notes()).toEqual([text])
  await keeper.discard()
  expect(await desk.send('drafts.list', {})).toEqual([])
  await after.send('people.writeNote', { personId, text })
  expect(await notes()).toEqual([text, text])
})

test('a text that was changed before it is sent again is another note', async () => {
  const { desk, personId, notes } = await deskWithCase()
  await using _desk = desk
  const before = await newPage(desk, 'people.writeNote')
  before.open(personId).typed({ values: { personId, text } })
  await expect(before.send('people.writeNote', { personId, text })).rejects.toThrow('gone')

  const after = await newPage(desk)
  const { keeper } = await after.reopen(personId)
  keeper.typed({ values: { personId, text: `${text}.` } })
  await after.send('people.writeNote', { personId, text: `${text}.` })
  expect(await notes()).toEqual([text, `${text}.`])
})

test('what was answered is forgotten beside a text that stays: the same act may be done again', async () => {
  const { desk, personId, notes } = await deskWithCase()
  await using _desk = desk
  const before = await newPage(desk)
  const other = before.open('')
  other.typed({ values: { text: 'half' } })
  await before.send('people.writeNote', { personId, text })
  await other.saveNow()
  const after = await newPage(desk)
  await after.reopen('')
  await after.send('people.writeNote', { personId, text })
  expect(await notes()).toEqual([text, text])
})

test('no fingerprint of a password is kept beside a text', async () => {
  const { desk } = await deskWithCase()
  await using _desk = desk
  await desk.signInAs('manager')
  const page = await newPage(desk)
  const keeper = page.open('')
  keeper.typed({ values: { text: 'half' } })
  const colleague = { name: 'Zuzana Biela', signInWord: 'zuzana', role: 'caseworker' } as const
  await page.send('staff.add', { ...colleague, post: 'x', password: 'žltý vlak cez most' })
  await keeper.saveNow()
  expect(await desk.send('drafts.find', key(''))).toMatchObject({ value: { asked: {} } })
})
