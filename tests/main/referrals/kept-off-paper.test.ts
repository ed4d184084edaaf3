import { expect, test } from 'vitest'
import type { Input } from '#contract/index.ts'
import { findUnsafe, safePhones } from '#main/features/referrals/kept-off-paper.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { seenLines } from '#support/seen-lines.ts'
import {
  alert,
  contacts,
  otherPhone,
  safePhone,
  unsafeMail,
  unsafePhone,
  watchedCase,
} from '#support/watched-case.ts'

type Content = Input<'referrals.saveDraft'>

/** What the eye reads on both sheets, as they are issued. */
async function issuedText(desk: TestDesk, content: Content): Promise<string[]> {
  const { id, version } = await desk.send('referrals.saveDraft', content)
  const { papers } = await desk.send('referrals.issue', { id, version })
  return Promise.all(
    papers.map(async (paper) => {
      const { bytes } = await desk.send('documents.read', { id: paper.id })
      return (await seenLines(bytes)).join('\n')
    }),
  )
}

test('alert, notes, unsafe contacts and names left behind stand on neither sheet, in any language', async () => {
  await using desk = await openTestDesk()
  const { content } = await watchedCase(desk)
  for (const language of ['sk', 'en', 'ru', 'fa'] as const) {
    const sheets = await issuedText(desk, {
      ...content,
      letterLanguage: language,
      slipLanguage: language,
    })
    expect(sheets).toHaveLength(2)
    expect(sheets[0]).toContain(safePhone)
    for (const text of sheets) {
      expect(text).not.toMatch(/nevolať|sleduje|manžel|spolu@|903 765 432|Zdeněk|do obeda/u)
    }
  }
})

test('the caseworker is told what is kept off and which phones may stand on the letter', async () => {
  await using desk = await openTestDesk()
  const { needId } = await watchedCase(desk)
  const { keptOff } = await desk.send('referrals.start', { needId, providerId: null })
  expect(keptOff).toEqual({
    alert,
    contacts: [contacts[1], contacts[2]],
    phones: [safePhone, otherPhone],
  })
})

test('the letter gives the phone that was chosen, and only a safe one can be', async () => {
  await using desk = await openTestDesk()
  const { content, personId } = await watchedCase(desk)
  const chosen = { ...content, phone: otherPhone }
  const [letter] = await issuedText(desk, chosen)
  expect(letter).toContain(otherPhone)
  expect(letter).not.toContain(safePhone)
  expect(await desk.refusal('referrals.preview', { ...chosen, phone: unsafePhone })).toBe(
    'phone-not-safe',
  )
  const { details, version } = await desk.send('people.get', { id: personId })
  const unsafe = details.contacts.map((one) => ({
    ...one,
    safe: one.value !== otherPhone && one.safe,
  }))
  await desk.send('people.save', { ...details, contacts: unsafe, id: personId, version })
  const draft = await desk.send('referrals.saveDraft', chosen)
  const { id } = draft
  expect(await desk.refusal('referrals.issue', { id, version: draft.version })).toBe(
    'phone-not-safe',
  )
})

const told: readonly (readonly [string, Partial<Content>, string])[] = [
  ['ask', { ask: 'Volajte 0903 765 432.' }, unsafePhone],
  ['clientWords', { clientWords: 'شمارهٔ من ۰۹۰۳۷۶۵۴۳۲ است' }, unsafePhone],
  ['summary', { summary: `Píšte na ${unsafeMail.toUpperCase()}` }, unsafeMail],
  ['bring', { bring: 'telefón 903/765-432' }, unsafePhone],
  ['doneAlready', { doneAlready: 'Dohodnuté: NEVOLAŤ DOMOV!' }, alert],
  ['shared', { shared: [{ group: 'household', text: unsafePhone }] }, unsafePhone],
]
test.each(told)('what must stay in the file is refused in "%s" too', async (_, typed, value) => {
  await using desk = await openTestDesk()
  const { content } = await watchedCase(desk)
  const wanted = { ...content, ...typed }
  const refused = { failure: { code: 'unsafe-on-paper', details: { value } } }
  expect(await desk.ask('referrals.preview', wanted)).toMatchObject(refused)
  const { id, version } = await desk.send('referrals.saveDraft', wanted)
  expect(await desk.ask('referrals.issue', { id, version })).toMatchObject(refused)
})

test('what the next edition says has changed is looked at like the letter', async () => {
  await using desk = await openTestDesk()
  const { content } = await watchedCase(desk)
  const draft = await desk.send('referrals.saveDraft', content)
  const { id, version } = await desk.send('referrals.issue', {
    id: draft.id,
    version: draft.version,
  })
  const again = { id, version, content, change: `nie ${unsafePhone}` }
  expect(await desk.refusal('referrals.reissue', again)).toBe('unsafe-on-paper')
})

test('what the home is near stands beside its address, and tells nothing that must stay in the file', async () => {
  await using desk = await openTestDesk()
  const { content, personId } = await watchedCase(desk)
  const near = async (landmark: string) => {
    const { details, version } = await desk.send('people.get', { id: personId })
    const home = { address: 'Hlavná 1', landmark }
    await desk.send('people.save', { ...details, ...home, id: personId, version })
  }
  await near('oproti pekárni')
  const [letter] = await issuedText(desk, content)
  expect(letter).toContain('Hlavná 1 (oproti pekárni)')
  await near(`zvoniť ${unsafePhone}`)
  expect(await desk.refusal('referrals.preview', content)).toBe('unsafe-on-paper')
})

test('a number written down twice is safe only if it is safe both times', () => {
  const twice = { kind: 'phone', value: '0903 765 432', safe: true, remark: '' } as const
  expect(safePhones({ contacts: [...contacts, twice], alert: '' })).toEqual([safePhone, otherPhone])
})

test('dates, amounts and other phones are not taken for an unsafe one', () => {
  const texts = ['nájom končí 31. 12. 2026', '432 eur', safePhone, 'č. j. 765/2026', 'domov, nie']
  expect(findUnsafe({ contacts: [...contacts], alert }, texts)).toBeUndefined()
})
