import bidiFactory from 'bidi-js'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { directionOf, Language } from '#contract/language.ts'
import type { NewPerson } from '#contract/people.contract.ts'
import { goalBlocks } from '#main/documents/plan-goals.ts'
import { planWords } from '#main/documents/plan-words.ts'
import { fingerprintOf } from '#main/features/documents/papers.service.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { planSpecimen } from '#support/plan-specimens.ts'
import { seenLines } from '#support/seen-lines.ts'
import { somebody } from '#support/somebody.ts'

const people: Readonly<Record<Language, Pick<NewPerson, 'names' | 'language'>>> = {
  fa: {
    names: [
      { kind: 'official', text: 'محمد رضایی' },
      { kind: 'latin', text: 'Mohammad Rezaei' },
    ],
    language: 'fa',
  },
  ru: { names: [{ kind: 'official', text: 'Иванова Мария Петровна' }], language: 'ru' },
  sk: { names: [{ kind: 'official', text: 'Žofia Kováčová' }], language: 'sk' },
  en: { names: [{ kind: 'official', text: 'Amina Yusuf' }], language: 'en' },
}

/** Lines of the sheet from top to bottom, as they are written; the paper shows them in the order of its language. */
const inOrder: Readonly<Record<Language, readonly string[]>> = {
  fa: [
    'برنامهٔ توانمندسازی',
    'آنچه برای من مهم است',
    planSpecimen('fa').ownWords,
    'هدف ۱: خانهٔ اجاره‌ای تا پایان زمستان',
    '118/2026',
    'هدف ۲: ثبت‌نام دو فرزند در مدرسه',
    'تماس با مدرسه: \u2066+421 35 600 12 34\u2069',
    'این برنامه را در ۴ اسفند ۱۴۰۵ (۲۳ فوریه ۲۰۲۷) دوباره با هم بازنگری می‌کنیم.',
    'یا اثر انگشت',
  ],
  ru: [
    'План сопровождения',
    'Что для меня важно',
    'Цель 1: Съёмная квартира до конца зимы',
    'Цель 2: Место в школе для двоих детей',
    'Мы вместе вернёмся к этому плану: 23 февраля 2027 г. (4 эсфанда 1405 г.).',
    'или отпечаток пальца',
  ],
  sk: [
    'Individuálny plán',
    'Na čom mi záleží',
    'Cieľ 1: Nájomný byt do konca zimy',
    'Cieľ 2: Miesto v škole pre dve deti',
    'K plánu sa spolu vrátime 23. februára 2027 (4. esfand 1405).',
    'alebo odtlačok prsta',
  ],
  en: [
    'Support plan',
    'What matters to me',
    'Goal 1: A rented flat before the end of winter',
    'Goal 2: A school place for two children',
    'We will look at this plan together again on 23 February 2027 (4 Esfand 1405).',
    'or fingerprint',
  ],
}

test.each(Language.options)(
  'the plan in %s says what was agreed, own words first, every line in its right order',
  async (language) => {
    await using desk = await openTestDesk()
    const { id } = await writtenPlan(desk, language)
    const { token, pages } = await desk.send('plans.preview', { id })
    const { bytes } = await desk.send('documents.readPreview', { token })
    const sheet = (await seenLines(bytes)).map(lettersOf).join('\n')
    let from = 0
    for (const line of inOrder[language]) {
      const seen = lettersOf(asSeen(line, language))
      const at = sheet.indexOf(seen, from)
      expect({ seen, isThere: at >= 0, sheet }).toEqual({ seen, isThere: true, sheet })
      from = at
    }
    expect(pages).toBeLessThanOrEqual(2)
  },
)

test('a step that is not done has an empty box, a done one its day', async () => {
  await using desk = await openTestDesk()
  const { id } = await writtenPlan(desk, 'en')
  const { goals } = planSpecimen('en')
  const boxes = (doneOn: string | null) =>
    JSON.stringify(
      goalBlocks(
        goals.map(({ text, steps }) => ({
          id,
          text,
          outcome: null,
          steps: steps.map((step) => ({ ...step, id, doneOn, doneHow: '' })),
        })),
        'en',
        planWords('en'),
      ),
    )
  expect(boxes(null).match(/"tick":false/gu)).toHaveLength(3)
  expect(boxes(null)).not.toContain('"tick":true')
  expect(boxes('2026-12-01')).not.toContain('"tick"')
})

test('a printed plan is frozen: the next print has the same bytes, a changed plan is the next version', async () => {
  await using desk = await openTestDesk()
  const plan = await writtenPlan(desk, 'sk')
  const first = await desk.send('plans.issuePaper', plan)
  const read = async (id: string) => (await desk.send('documents.read', { id })).bytes
  const before = await read(first.id)
  const text = { ...planSpecimen('sk'), ownWords: 'Chcem sa presťahovať k bratovi.' }
  const changed = await desk.send('plans.save', { ...plan, text })
  const second = await desk.send('plans.issuePaper', { id: plan.id, version: changed.version })
  expect(second).toMatchObject({ edition: 2, language: 'sk' })
  expect(Buffer.from(await read(first.id)).equals(Buffer.from(before))).toBe(true)
  expect((await seenLines(await read(second.id))).join('')).toContain('presťahovať')
  expect(await desk.send('plans.listPapers', { id: plan.id })).toMatchObject([
    { edition: 1 },
    { edition: 2 },
  ])
})

test('a plan that has not changed stays one paper, whether it came out of the printer or not', async () => {
  await using desk = await openTestDesk()
  const plan = await writtenPlan(desk, 'en')
  const first = await desk.send('plans.issuePaper', plan)
  desk.setNow('2026-11-26T10:00:00.000Z')
  await desk.signInAs('caseworker')
  expect(await desk.send('plans.issuePaper', plan)).toEqual(first)
  expect(await desk.send('plans.listPapers', { id: plan.id })).toEqual([first])
  const { token } = await desk.send('plans.preview', { id: plan.id })
  const preview = await desk.send('documents.readPreview', { token })
  const frozen = await desk.send('documents.read', { id: first.id })
  expect(Buffer.from(preview.bytes).equals(Buffer.from(frozen.bytes))).toBe(true)
})

test('a plan frozen by an earlier release is printed as it was frozen, until it is changed', async () => {
  await using desk = await openTestDesk()
  const plan = await writtenPlan(desk, 'sk')
  const first = await desk.send('plans.issuePaper', plan)
  const { db } = desk.desk.open()!
  await sql`DROP TRIGGER paper_is_frozen`.execute(db)
  const pdf = Buffer.from('%PDF-1.7 as it was set then')
  await db
    .updateTable('paper')
    .set({ pdf, sha256: fingerprintOf(pdf), said: null })
    .execute()
  desk.setNow('2026-11-26T10:00:00.000Z')
  await desk.signInAs('caseworker')
  expect(await desk.send('plans.issuePaper', plan)).toEqual(first)
  const { token } = await desk.send('plans.preview', { id: plan.id })
  const { bytes } = await desk.send('documents.readPreview', { token })
  expect(Buffer.from(bytes).equals(pdf)).toBe(true)
  const text = { ...planSpecimen('sk'), refused: '' }
  const { version } = await desk.send('plans.save', { ...plan, text })
  const second = await desk.send('plans.issuePaper', { id: plan.id, version })
  expect(second.edition).toBe(2)
})

test('a save that changes nothing makes no edition', async () => {
  await using desk = await openTestDesk()
  const plan = await writtenPlan(desk, 'sk')
  const first = await desk.send('plans.issuePaper', plan)
  const { version } = await desk.send('plans.save', { ...plan, text: planSpecimen('sk') })
  expect(await desk.send('plans.issuePaper', { id: plan.id, version })).toEqual(first)
})

test.each(Language.options)(
  'only a later edition in %s is numbered, and says that it holds instead of an earlier sheet',
  async (language) => {
    await using desk = await openTestDesk()
    const plan = await writtenPlan(desk, language)
    const { newest } = planWords(language)
    const sheetOf = async (id: string) =>
      (await seenLines((await desk.send('documents.read', { id })).bytes)).map(lettersOf).join('')
    const said = lettersOf(asSeen(newest, language))
    const first = await desk.send('plans.issuePaper', plan)
    expect(await sheetOf(first.id)).not.toContain(said)
    const text = { ...planSpecimen(language), refused: '' }
    const { version } = await desk.send('plans.save', { ...plan, text })
    const second = await desk.send('plans.issuePaper', { id: plan.id, version })
    expect(second.edition).toBe(2)
    expect(await sheetOf(second.id)).toContain(said)
  },
)

test('a plan that was changed since it was looked at is not printed unseen', async () => {
  await using desk = await openTestDesk()
  const plan = await writtenPlan(desk, 'sk')
  await desk.send('plans.save', { ...plan, text: planSpecimen('sk') })
  expect(await desk.refusal('plans.issuePaper', plan)).toBe('stale')
})

test('a character that would print as a blank is refused by the field it stands in', async () => {
  await using desk = await openTestDesk()
  const plan = await writtenPlan(desk, 'sk')
  const text = { ...planSpecimen('sk'), ownWords: 'Chcem \u{1F3E0}' }
  const { version } = await desk.send('plans.save', { ...plan, text })
  const refused = await desk.ask('plans.issuePaper', { id: plan.id, version })
  expect(refused).toMatchObject({
    ok: false,
    failure: {
      code: 'no-such-character',
      details: {
        field: 'ownWords',
        among: expect.stringContaining('Chcem \u{1F3E0}'),
        fileNumber: expect.stringMatching(/\d/u),
      },
    },
  })
  expect(await desk.send('plans.listPapers', { id: plan.id })).toEqual([])
})

test('nobody but the team of the case sees or prints the paper', async () => {
  await using desk = await openTestDesk()
  const plan = await writtenPlan(desk, 'sk')
  const { id } = await desk.send('plans.issuePaper', plan)
  for (const role of ['receptionist', 'manager'] as const) {
    await desk.signInAs(role)
    expect(await desk.refusal('plans.preview', { id: plan.id })).toBe('not-permitted')
    expect(['not-permitted', 'not-your-case']).toContain(
      await desk.refusal('documents.print', { id }),
    )
  }
  expect(desk.left).toEqual([])
})

async function writtenPlan(desk: TestDesk, language: Language) {
  const personId = await somebody(desk, people[language])
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id: personId })
  const { id, version } = await desk.send('plans.start', { personId, text: planSpecimen(language) })
  return { id, version }
}

const bidi = bidiFactory()

/** A line in the order in which its letters stand on paper, from left to right (UAX #9). */
function asSeen(line: string, language: Language): string {
  return bidi.getReorderedString(line, bidi.getEmbeddingLevels(line, directionOf(language)))
}

function lettersOf(line: string): string {
  return line.replaceAll(/[^\p{L}\p{N}+]/gu, '')
}
