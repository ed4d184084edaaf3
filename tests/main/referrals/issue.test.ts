import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readShortCode } from '#contract/short-code.ts'
import { Language } from '#contract/language.ts'
import { paperWords } from '#main/documents/words.ts'
import { issuedLetter, type LetterCase, letterCase } from '#support/letter-case.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { seenLines } from '#support/seen-lines.ts'
import { signInAnotherCaseworker } from '#support/another-caseworker.ts'

test('a letter that goes out has a number, a code, and both sheets kept as they were printed', async () => {
  await using desk = await openTestDesk()
  const { letter } = await issuedLetter(desk)
  expect(letter).toMatchObject({
    state: 'issued',
    outgoingNumber: '1/2026',
    issuedOn: '2026-11-24',
  })
  expect(readShortCode(letter.shortCode ?? '')).toBe(letter.shortCode)
  expect(letter.papers.map(({ kind, language, edition }) => [kind, language, edition])).toEqual([
    ['referral-letter', 'sk', 1],
    ['client-slip', 'fa', 1],
  ])
})

test('a reprint is the very bytes that were issued', async () => {
  await using desk = await openTestDesk()
  const { letter } = await issuedLetter(desk)
  const id = letter.papers[0]!.id
  const { bytes } = await desk.send('documents.read', { id })
  await desk.send('documents.print', { id })
  await desk.send('documents.print', { id })
  await desk.send('documents.save', { id })
  const { sha256 } = await desk.desk
    .open()!
    .db.selectFrom('paper')
    .select('sha256')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
  expect(desk.left).toHaveLength(3)
  for (const { bytes: left } of desk.left) expect(Buffer.from(left)).toEqual(Buffer.from(bytes))
  expect(desk.left[2]?.name).toBe('referral-letter-1-2026-sk.pdf')
})

test('of whom papers alone do not reach the letter says so in the language of its reader', async () => {
  await using desk = await openTestDesk()
  const { content } = await letterCase(desk, { person: { literacy: 'no' } })
  const { id, version } = await desk.send('referrals.saveDraft', content)
  const { papers } = await desk.send('referrals.issue', { id, version })
  const { bytes } = await desk.send('documents.read', { id: papers[0]!.id })
  expect((await seenLines(bytes)).join(' ')).toContain(paperWords('sk').letter.reading.no)
})

test('what the client did not agree to tell is refused by name, and no number is lost', async () => {
  await using desk = await openTestDesk()
  const { content } = await letterCase(desk)
  const shared = [...content.shared, { group: 'health' as const, text: 'cukrovka' }]
  const { id, version } = await desk.send('referrals.saveDraft', { ...content, shared })
  const reply = await desk.ask('referrals.issue', { id, version })
  expect(reply).toMatchObject({
    failure: { code: 'not-consented', details: { group: 'health' } },
  })
  const again = await desk.send('referrals.saveDraft', { ...content, id, version })
  const issued = await desk.send('referrals.issue', { id, version: again.version })
  expect(issued.outgoingNumber).toBe('1/2026')
})

test('a refusal on the day of the consent stops the letter', async () => {
  await using desk = await openTestDesk()
  const { personId, provider, content } = await letterCase(desk)
  const { id, version } = await desk.send('referrals.saveDraft', content)
  await desk.send('consent.record', {
    personId,
    purpose: 'referral',
    recipientId: provider.id,
    scope: [],
    decidedOn: '2026-11-03',
    validUntil: null,
    decision: 'refused',
  })
  expect(await desk.refusal('referrals.issue', { id, version })).toBe('not-consented')
})

test('a draft to a body that was taken out of the directory meanwhile is not issued', async () => {
  await using desk = await openTestDesk()
  const { provider, content } = await letterCase(desk)
  const { id, version } = await desk.send('referrals.saveDraft', content)
  await desk.send('directory.retire', { id: provider.id, version: provider.version, retired: true })
  expect(await desk.refusal('referrals.issue', { id, version })).toBe('provider-retired')
  expect(await desk.refusal('referrals.preview', content)).toBe('provider-retired')
})

test('the form knows whose readers can read the name; once there is one in their letters, the letter gives it', async () => {
  await using desk = await openTestDesk()
  const official = { kind: 'official', text: 'محمد رضایی' } as const
  const former = { kind: 'former', text: 'Mohammad Karimi' } as const
  const { personId, needId, provider, content } = await letterCase(desk, {
    person: { names: [former, official] },
  })
  const start = () => desk.send('referrals.start', { needId, providerId: provider.id })
  expect((await start()).namedIn).toEqual(['fa'])
  const slip = await desk.send('referrals.preview', content)
  const { bytes } = await desk.send('documents.readPreview', { token: slip.slip.token })
  expect((await seenLines(bytes)).join('')).not.toContain('Karimi')
  const { details, version } = await desk.send('people.get', { id: personId })
  const latin = { kind: 'latin', text: 'Mohammad Rezaei' } as const
  await desk.send('people.save', {
    ...details,
    names: [former, official, latin],
    id: personId,
    version,
  })
  expect((await start()).namedIn).toEqual(['fa', 'sk', 'en'])
  const { letter } = await desk.send('referrals.preview', content)
  const read = await desk.send('documents.readPreview', { token: letter.token })
  expect((await seenLines(read.bytes)).join('\n')).toContain('Mohammad Rezaei')
})

test('the slip says hours and what to bring in its own language where the directory knows it', async () => {
  await using desk = await openTestDesk()
  const { content, provider } = await letterCase(desk)
  const { id, services } = provider
  const [service] = services
  const slip = async () => {
    const blank = { bring: '', appointmentOn: null, appointmentAt: '' } as const
    const wanted = { ...content, ...blank, slipLanguage: 'ru' as const }
    const { slip: sheet } = await desk.send('referrals.preview', wanted)
    const { bytes } = await desk.send('documents.readPreview', { token: sheet.token })
    return (await seenLines(bytes)).join('\n')
  }
  expect(await slip()).toContain('občiansky preukaz')
  const hours = { ...service!.hours, ru: 'пн–ср, 8:00–15:00' }
  const bring = { ...service!.bring, ru: 'паспорт, договор' }
  const { version, retired: _, checkedOn: __, ...details } = provider
  const known = { ...details, services: [{ ...service!, hours, bring }] }
  await desk.send('directory.save', { ...known, id, version })
  const text = await slip()
  expect(text).toContain('пн–ср, 8:00–15:00')
  expect(text).toContain('паспорт, договор')
  expect(text).not.toMatch(/preukaz|Po–St/u)
})

test('the letter names for each field the decision that holds for it', async () => {
  await using desk = await openTestDesk()
  const { personId, provider, needId } = await letterCase(desk)
  await desk.send('consent.record', {
    personId,
    purpose: 'referral',
    recipientId: null,
    scope: ['identity', 'health'],
    decidedOn: '2026-11-20',
    validUntil: null,
    decision: 'given',
    manner: 'spoken',
  })
  const { covered } = await desk.send('referrals.start', { needId, providerId: provider.id })
  expect(covered.groups).toEqual(['identity', 'health'])
  expect(covered.consents).toMatchObject([
    { decidedOn: '2026-11-20', scope: ['identity', 'health'] },
  ])
})

test('a field that is not shared is nowhere in the letter', async () => {
  await using desk = await openTestDesk()
  const { content } = await letterCase(desk)
  const shared = [{ group: 'household' as const, text: '4 osoby' }]
  const draft = await desk.send('referrals.saveDraft', { ...content, shared })
  const letter = await desk.send('referrals.issue', { id: draft.id, version: draft.version })
  const { bytes } = await desk.send('documents.read', { id: letter.papers[0]!.id })
  const text = (await seenLines(bytes)).join('\n')
  expect(text).toContain('4 osoby')
  expect(text).not.toMatch(/Rezaei|905 123 456|1986/u)
})

test('a phone where the client cannot be reached safely never leaves the desk', async () => {
  await using desk = await openTestDesk()
  const { personId, content } = await letterCase(desk)
  await desk.signInAs('receptionist')
  const { details, version } = await desk.send('people.get', { id: personId })
  const contacts = details.contacts.map((contact) => ({ ...contact, safe: false }))
  await desk.send('people.save', { ...details, contacts, id: personId, version })
  await desk.signInAs('caseworker')
  const draft = await desk.send('referrals.saveDraft', content)
  const letter = await desk.send('referrals.issue', { id: draft.id, version: draft.version })
  for (const { id } of letter.papers) {
    const { bytes } = await desk.send('documents.read', { id })
    expect((await seenLines(bytes)).join('\n')).not.toContain('905 123 456')
  }
})

test('the topic of a sensitive need stands on no sheet', async () => {
  await using desk = await openTestDesk()
  const { letter } = await issuedLetter(desk, { topic: 'violence' })
  const { bytes } = await desk.send('documents.read', { id: letter.papers[0]!.id })
  expect((await seenLines(bytes)).join('\n')).not.toContain('Násilie')
})

test('a character that would print as a blank is refused with the field it stands in', async () => {
  await using desk = await openTestDesk()
  const { content } = await letterCase(desk)
  const draft = await desk.send('referrals.saveDraft', { ...content, ask: 'byt 🏠' })
  const reply = await desk.ask('referrals.issue', { id: draft.id, version: draft.version })
  expect(reply).toMatchObject({
    failure: {
      code: 'no-such-character',
      details: { character: '🏠', codePoint: 'U+1F3E0', field: 'ask', fileNumber: 'OK-2026-0001' },
    },
  })
})

test('wherever a character without a glyph stands, its sheet says whose file it is and which field', async () => {
  await using desk = await openTestDesk()
  const { content, personId, provider } = await letterCase(desk)
  const told = [{ group: 'household' as const, text: '4 🐈' }]
  const { version: _, retired: __, checkedOn: ___, ...details } = provider
  const wrong = [
    { ...content, bring: 'pas 🛂' },
    { ...content, shared: told },
    { ...content, clientWords: '…🌀…' },
  ]
  const fields: string[] = []
  for (const one of wrong) fields.push(await fieldRefused(desk, one))
  await desk.send('directory.save', { ...details, address: 'Hlavná 🏛', version: provider.version })
  fields.push(await fieldRefused(desk, content))
  const { details: person, version } = await desk.send('people.get', { id: personId })
  await desk.send('people.save', { ...person, guardian: '🐻', id: personId, version })
  await desk.send('directory.save', { ...details, version: provider.version + 1 })
  fields.push(await fieldRefused(desk, content))
  expect(fields).toEqual(['bring', 'household', 'clientWords', 'providerAddress', 'guardian'])
  for (const language of Language.options) {
    const { failure } = JSON.parse(
      readFileSync(`resources/locales/${language}/referrals.json`, 'utf8'),
    )
    for (const field of fields) {
      expect(failure[`no-such-character_${field}`]).toMatch(/character.*fileNumber/u)
    }
  }
})

async function fieldRefused(desk: TestDesk, content: LetterCase['content']): Promise<string> {
  const reply = await desk.ask('referrals.preview', content)
  if (reply.ok) return ''
  const { field, fileNumber } = reply.failure.details ?? {}
  return fileNumber === 'OK-2026-0001' ? String(field) : ''
}

test('a preview issues nothing, and only who had it set can read it', async () => {
  await using desk = await openTestDesk()
  const { content } = await letterCase(desk)
  const { letter, slip } = await desk.send('referrals.preview', content)
  const { bytes } = await desk.send('documents.readPreview', { token: letter.token })
  expect((await seenLines(bytes)).join('\n')).toContain('Mohammad Rezaei')
  expect(slip.pages).toBe(1)
  expect(await desk.send('referrals.list', {})).toEqual([])
  await desk.signInAs('caseworker')
  expect(await desk.refusal('documents.readPreview', { token: letter.token })).toBe(
    'paper-not-found',
  )
})

test('a wrong letter is taken back: the second edition says what changed, the first stays as it was', async () => {
  await using desk = await openTestDesk()
  const { letter, content } = await issuedLetter(desk)
  const [first] = letter.papers
  const before = await desk.send('documents.read', { id: first!.id })
  const again = await desk.send('referrals.reissue', {
    id: letter.id,
    version: letter.version,
    content: { ...content, ask: 'posúdenie nároku na sociálny byt' },
    change: 'opravená žiadosť',
  })
  expect(again).toMatchObject({ shortCode: letter.shortCode, outgoingNumber: '1/2026' })
  expect(again.papers.map(({ edition, withdrawnWhy }) => [edition, withdrawnWhy])).toEqual([
    [1, 'opravená žiadosť'],
    [1, 'opravená žiadosť'],
    [2, ''],
    [2, ''],
  ])
  const { bytes } = await desk.send('documents.read', { id: again.papers[2]!.id })
  const text = (await seenLines(bytes)).join('\n')
  expect(text).toContain('2. vydanie. Nahrádza list z 24. novembra 2026. Zmena: opravená žiadosť')
  expect(text).toContain('posúdenie nároku na sociálny byt')
  expect(await desk.send('documents.read', { id: first!.id })).toEqual(before)
})

test('nobody issues a letter on a case that is not theirs', async () => {
  await using desk = await openTestDesk()
  const { content } = await letterCase(desk)
  const draft = await desk.send('referrals.saveDraft', content)
  await signInAnotherCaseworker(desk)
  const { id, version } = draft
  expect(await desk.refusal('referrals.issue', { id, version })).toBe('not-your-case')
  expect(await desk.refusal('referrals.get', { id })).toBe('not-your-case')
  expect(await desk.send('referrals.list', {})).toEqual([])
})
