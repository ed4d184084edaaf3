import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { newId } from '#main/ipc/new-id.ts'
import { imageAfterLock, wordsLeft } from '#support/file-image.ts'
import { housingOffice } from '#support/housing-office.ts'
import { letterCase } from '#support/letter-case.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { planSpecimen } from '#support/plan-specimens.ts'

test('what was deleted or written over is in no page of the file: drafts, letters, contacts, plans, arrivals', async () => {
  await using desk = await openTestDesk()
  const words = await plantAndDelete(desk)
  expect(wordsLeft(await imageAfterLock(desk), [...words, 'MarkKept'])).toEqual(['MarkKept'])
})

test('without secure_delete the same words are found, so the search for them sees what it looks for', async () => {
  await using desk = await openTestDesk()
  await sql`PRAGMA secure_delete = OFF`.execute(desk.desk.open()!.db)
  const words = await plantAndDelete(desk, async () => {
    await sql`PRAGMA secure_delete = OFF`.execute(desk.desk.open()!.db)
  })
  expect(wordsLeft(await imageAfterLock(desk), words).length).toBeGreaterThan(5)
})

test('a request whose reply has been blotted out is neither told again nor done twice', async () => {
  await using desk = await openTestDesk()
  const { content } = await letterCase(desk)
  const requestId = newId()
  const saved = await desk.ask('referrals.saveDraft', content, requestId)
  const { id, version, personId } = saved.ok
    ? { ...saved.value, personId: saved.value.person.id }
    : never()
  await desk.send('referrals.discardDraft', { id, version })
  const again = await desk.ask('referrals.saveDraft', content, requestId)
  expect(again).toEqual({ ok: false, failure: { code: 'stale' } })
  expect(await desk.send('referrals.list', { personId })).toEqual([])
})

function never(): never {
  throw new Error('refused')
}

type Mark = (what: string) => string
type Case = Awaited<ReturnType<typeof letterCase>>

/** Every text that can be deleted or written over through the door, planted and deleted again; gives the words that must be gone. */
async function plantAndDelete(
  desk: TestDesk,
  signedIn: () => Promise<void> = async () => undefined,
): Promise<string[]> {
  const planted: string[] = []
  const mark: Mark = (what) => {
    const word = `Mark${what}${planted.length}Qx`
    planted.push(word)
    return `${word} ${word.repeat(3)}`
  }
  const about = await letterCase(desk)
  await signedIn()
  await desk.send('people.writeNote', { personId: about.personId, text: 'MarkKept' })
  await halfTyped(desk, about, mark)
  await draftLetter(desk, about, mark)
  await planLines(desk, about, mark)
  await howToReach(desk, about, mark)
  await whoAnswersThere(desk, about, mark)
  await desk.signInAs('receptionist')
  await signedIn()
  await arrivalByMistake(desk, mark)
  return planted
}

async function halfTyped(desk: TestDesk, { personId: subject }: Case, mark: Mark): Promise<void> {
  await desk.send('drafts.save', { form: 'note', subject, value: mark('Draft') })
  await desk.send('drafts.save', { form: 'note', subject, value: mark('DraftAgain') })
  await desk.send('drafts.discard', { form: 'note', subject })
}

async function draftLetter(desk: TestDesk, { content }: Case, mark: Mark): Promise<void> {
  const letter = { ...content, ask: mark('Ask'), clientWords: mark('Words'), summary: mark('Sum') }
  const translation = { language: 'en', form: 'after', ask: mark('AskTwice') } as const
  const first = await desk.send('referrals.saveDraft', { ...letter, translation })
  const again = { ...letter, id: first.id, version: first.version, ask: mark('AskAgain') }
  const { id, version } = await desk.send('referrals.saveDraft', again)
  await desk.send('referrals.discardDraft', { id, version })
}

async function planLines(desk: TestDesk, { personId }: Case, mark: Mark): Promise<void> {
  const text = planSpecimen('sk')
  const step = { ...text.goals[0]!.steps[0]!, text: mark('Step'), who: mark('Who') }
  const goals = [{ text: mark('Goal'), steps: [step] }]
  const written = { ...text, ownWords: mark('OwnWords'), goals }
  const { id, version } = await desk.send('plans.start', { personId, text: written })
  await desk.send('plans.save', { id, version, text })
}

/** What tells who they are keeps what it said before until they are erased: `restriction`. The alert does not. */
async function howToReach(desk: TestDesk, { personId: id }: Case, mark: Mark): Promise<void> {
  for (const alert of [mark('Alert').slice(0, 20), '']) {
    const { details, version } = await desk.send('people.get', { id })
    await desk.send('people.save', { ...details, alert, id, version })
  }
}

async function whoAnswersThere(desk: TestDesk, { provider }: Case, mark: Mark): Promise<void> {
  const office = housingOffice({ contactPerson: mark('Person'), phone: mark('Phone').slice(0, 30) })
  await desk.send('directory.save', { ...office, id: provider.id, version: 1 })
  await desk.send('directory.save', { ...housingOffice(), id: provider.id, version: 2 })
}

async function arrivalByMistake(desk: TestDesk, mark: Mark): Promise<void> {
  const names = [{ kind: 'official', text: mark('Name') }] as const
  const { eventId } = await desk.send('visits.registerWalkIn', {
    who: { kind: 'new', person: { names: [...names], language: 'sk' } },
    needs: [{ topic: 'work.search', detail: mark('Detail') }],
    remark: mark('AtTheDesk'),
    language: 'sk',
  })
  await desk.send('visits.undo', { eventId })
}
