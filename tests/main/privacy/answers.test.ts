import { expect, test } from 'vitest'
import { answerBy, answerExtendedBy } from '#contract/calendar/answer-terms.ts'
import { Language } from '#contract/language.ts'
import { openTestDesk } from '#support/open-desk.ts'
import { erasureAsked } from '#support/privacy-wishes.ts'
import { leftText } from '#support/roles/left-text.ts'

const slovak = { country: 'SK', weekend: [0, 6] }
const russian = { country: 'RU', weekend: [0, 6] }

test.each([
  [slovak, '2026-11-24', '2026-12-24', '2027-02-24'],
  // A month that has no such day ends on its last one.
  [slovak, '2027-01-31', '2027-02-28', '2027-04-30'],
  // Ten and fifteen working days from a Tuesday, and from a Saturday.
  [russian, '2026-11-24', '2026-12-08', '2026-12-15'],
  [russian, '2026-11-28', '2026-12-11', '2026-12-18'],
])('a request is answered in the term of the law: %j, asked on %s', (centre, asked, by, latest) => {
  expect(answerBy(asked, centre)).toBe(by)
  expect(answerExtendedBy(asked, centre)).toBe(latest)
})

test('the term is extended once, with why, before it is over; the due list asks on the new day', async () => {
  await using desk = await openTestDesk()
  const seen = await erasureAsked(desk)
  const reason = 'spis je v archíve mesta'
  const later = await desk.send('privacy.extend', { ...seen, reason })
  expect(later).toMatchObject({
    state: 'open',
    answerBy: '2027-02-24',
    extendedOn: '2026-11-24',
    extendedWhy: reason,
  })
  expect(await desk.send('due.list', {})).toMatchObject([{ kind: 'erasure', dueOn: '2027-02-24' }])
  const again = { id: seen.id, version: later.version, reason }
  expect(await desk.refusal('privacy.extend', again)).toBe('too-late-to-extend')
})

test('after the first term nothing is extended any more', async () => {
  await using desk = await openTestDesk()
  const seen = await erasureAsked(desk)
  desk.setNow('2026-12-25T08:30:00.000Z')
  await desk.signInAs('manager')
  expect(await desk.refusal('privacy.extend', { ...seen, reason: 'x' })).toBe('too-late-to-extend')
})

test.each(Language.options)(
  'the answer is a letter in %s: later, refused and carried out, each as it is',
  async (language) => {
    await using desk = await openTestDesk()
    const seen = await erasureAsked(desk)
    const letter = async (answer: 'erased' | 'refused' | 'extended') => {
      const asked = { id: seen.id, answer, language, way: 'save' } as const
      expect(await desk.send('privacy.answer', asked)).toEqual({ outcome: 'saved' })
      return leftText(desk.left.at(-1)!.bytes)
    }
    const asked = { id: seen.id, language, way: 'save' } as const
    expect(await desk.refusal('privacy.answer', { ...asked, answer: 'refused' })).toBe(
      'no-such-answer',
    )
    expect(await letter('erased')).toContain('Komunitné centrum Bánov')
    const later = await desk.send('privacy.extend', { ...seen, reason: 'ZzLater' })
    expect(await letter('extended')).toContain('ZzLater')
    await desk.send('privacy.refuse', {
      id: seen.id,
      version: later.version,
      ground: 'claim',
      reason: 'ZzClaim',
    })
    const refused = await letter('refused')
    expect(refused).toContain('ZzClaim')
    expect(refused).not.toContain('ZzLater')
    expect(await desk.refusal('privacy.answer', { ...asked, answer: 'erased' })).toBe(
      'no-such-answer',
    )
  },
)
