import { expect, test } from 'vitest'
import type { Input } from '#contract/index.ts'
import { issuedLetter, letterCase } from '#support/letter-case.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { seenLines } from '#support/seen-lines.ts'

const inEnglish = {
  language: 'en',
  form: 'beside',
  ask: 'an assessment of the right to a rented flat',
  clientWords: 'The lease ends with the year.',
  told: [{ group: 'household', text: '4 people, two children at school' }],
} satisfies Input<'referrals.preview'>['translation']

async function wordsOfPaper(desk: TestDesk, id: string): Promise<string> {
  const { bytes } = await desk.send('documents.read', { id })
  return (await seenLines(bytes)).join('\n')
}

async function issueWith(desk: TestDesk, translation: Input<'referrals.preview'>['translation']) {
  const { content } = await letterCase(desk)
  const draft = await desk.send('referrals.saveDraft', { ...content, translation })
  return desk.send('referrals.issue', { id: draft.id, version: draft.version })
}

test('a letter in two languages keeps the second with its draft and says both on its paper', async () => {
  await using desk = await openTestDesk()
  const { content } = await letterCase(desk)
  const draft = await desk.send('referrals.saveDraft', { ...content, translation: inEnglish })
  expect(draft.content.translation).toMatchObject(inEnglish)
  const letter = await desk.send('referrals.issue', { id: draft.id, version: draft.version })
  const text = await wordsOfPaper(desk, letter.papers[0]!.id)
  for (const said of [
    'posúdenie nároku na nájomný byt',
    'an assessment of the right to a rented',
    '4 osoby, dve deti v školskom veku',
    '4 people, two children at school',
    'rozhodujúce je slovenské znenie',
    'the Slovak one is decisive',
  ]) {
    expect(text).toContain(said)
  }
  // Nobody has translated it: the second language does not say less than the first.
  expect(text).toMatch(/Strengths: vyučený elektrikár/u)
  expect(text.match(/Návratka/gu)).toHaveLength(1)
  expect(text).not.toContain('Return slip')
})

test('one after the other, the translation stands on its own page and says which text is decisive', async () => {
  await using desk = await openTestDesk()
  const { content } = await letterCase(desk)
  const translation = { ...inEnglish, form: 'after' } as const
  const { letter } = await desk.send('referrals.preview', { ...content, translation })
  expect(letter.pages).toBe(2)
  const { bytes } = await desk.send('documents.readPreview', { token: letter.token })
  const lines = await seenLines(bytes)
  const mark = lines.findIndex((line) => line.startsWith('Translation. The Slovak text'))
  expect(lines.slice(0, mark).join('\n')).toContain('Návratka')
  expect(lines.slice(mark).join('\n')).toContain('an assessment of the right to a rented flat')
  expect(lines.slice(mark).join('\n')).not.toMatch(/Návratka|Žiadame o/u)
})

test('the body is called in the second language as the directory knows it there', async () => {
  await using desk = await openTestDesk()
  const { provider, content } = await letterCase(desk)
  const { version, retired: _, checkedOn: __, ...details } = provider
  const names = { ...details.names, en: 'Municipal Housing Office' }
  await desk.send('directory.save', { ...details, names, version })
  const { letter } = await desk.send('referrals.preview', { ...content, translation: inEnglish })
  const { bytes } = await desk.send('documents.readPreview', { token: letter.token })
  const text = (await seenLines(bytes)).join('\n')
  expect(text).toContain('Municipal Housing Office')
  expect(text).toContain(provider.name)
})

test('a letter is not translated into its own language, but what was typed stays', async () => {
  await using desk = await openTestDesk()
  const letter = await issueWith(desk, { ...inEnglish, language: 'sk' })
  expect(letter.content.translation?.ask).toBe(inEnglish.ask)
  expect(await wordsOfPaper(desk, letter.papers[0]!.id)).not.toContain('an assessment')
})

test('what must not leave the desk is found in the second language too', async () => {
  await using desk = await openTestDesk()
  const { personId, content } = await letterCase(desk)
  const { details, version } = await desk.send('people.get', { id: personId })
  const contacts = details.contacts.map((contact) => ({ ...contact, safe: false }))
  await desk.send('people.save', { ...details, contacts, id: personId, version })
  const told = [{ group: 'household' as const, text: 'call 905 123 456' }]
  const typed = { ...content, translation: { ...inEnglish, told } }
  expect(await desk.refusal('referrals.preview', typed)).toBe('unsafe-on-paper')
})

test('a character without a glyph is found in the second language too', async () => {
  await using desk = await openTestDesk()
  const { content } = await letterCase(desk)
  const typed = { ...content, translation: { ...inEnglish, summary: '🏠', strengths: '🏠' } }
  const reply = await desk.ask('referrals.preview', { ...typed, summary: 'byt' })
  expect(reply).toMatchObject({
    failure: { code: 'no-such-character', details: { field: 'summary' } },
  })
})

test('the next edition may be in one language again; the first stays as it was frozen', async () => {
  await using desk = await openTestDesk()
  const first = await issueWith(desk, inEnglish)
  const before = await desk.send('documents.read', { id: first.papers[0]!.id })
  const again = await desk.send('referrals.reissue', {
    id: first.id,
    version: first.version,
    content: { ...first.content, translation: null },
    change: 'len po slovensky',
  })
  expect(again.content.translation).toBeNull()
  expect(await wordsOfPaper(desk, again.papers[2]!.id)).not.toContain('an assessment')
  expect(await desk.send('documents.read', { id: first.papers[0]!.id })).toEqual(before)
})

test('a letter with much to say shares its sheet with the slip; a longer one has the slip beside its signature', async () => {
  await using desk = await openTestDesk()
  const { content } = await issuedLetter(desk)
  const sheet = async (typed: object) => {
    const { letter } = await desk.send('referrals.preview', { ...content, ...typed })
    const { bytes } = await desk.send('documents.readPreview', { token: letter.token })
    return { pages: letter.pages, lines: await seenLines(bytes) }
  }
  const full = { summary: prose(14), clientWords: prose(10), ask: prose(8) }
  expect((await sheet(full)).pages).toBe(1)
  const longest = { ...full, summary: prose(18), ask: prose(18), clientWords: prose(18) }
  const told = content.shared.map((one) => ({ ...one, text: prose(9) }))
  const { pages, lines } = await sheet({
    ...longest,
    shared: told,
    doneAlready: prose(9),
    strengths: prose(9),
    enclosed: prose(9),
  })
  expect(pages).toBe(2)
  const slip = lines.findIndex((line) => line.startsWith('Návratka'))
  const head = lines.findLastIndex((line, at) => at < slip && line.startsWith('Komunitné centrum'))
  const between = lines.slice(head, slip).join('\n')
  expect(between).toMatch(/koncept/u)
  expect(between).toContain('S pozdravom')
  expect(between).not.toContain('Rodina')
})

function prose(sentences: number): string {
  return 'Rodina platí načas a hľadá byt. '.repeat(sentences).trim()
}
