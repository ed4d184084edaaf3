import { expect, test } from 'vitest'
import type { Language } from '#contract/language.ts'
import { clientSlip, type ClientSlip } from '#main/documents/client-slip.ts'
import { openTypesetter } from '#main/documents/typeset/typesetter.ts'
import { slipSpecimen } from '#support/paper-specimens.ts'
import { seenLines } from '#support/seen-lines.ts'
import { FONTS_FOLDER } from '#support/typeset-page.ts'

const typesetter = await openTypesetter({ fontsFolder: FONTS_FOLDER })

async function printed(language: Language, changes: Partial<ClientSlip> = {}): Promise<string> {
  const page = clientSlip(slipSpecimen(language, changes), language, 'A5')
  return (await seenLines(await typesetter.typeset(page))).join('\n')
}

function sizeFor(needsReading: boolean): number {
  return clientSlip(slipSpecimen('fa', { needsReading }), 'fa', 'A5').fontSize ?? 0
}

test('the client reads where and when to go, whom to call, and their code', async () => {
  const text = await printed('sk')
  expect(text).toContain('streda 2. decembra 2026')
  expect(text).toContain('o 9.30 h')
  expect(text).toContain('Hlavné námestie 10, 940 02 Nové')
  expect(text).toContain('+421 35 692 11 11')
  expect(text).toContain('K7P-LM4')
})

test('dates, hours and phones keep their order in Persian', async () => {
  const text = await printed('fa')
  expect(text).toContain('۱۴۰۵')
  expect(text).toContain('۲۰۲۶')
  expect(text).toContain('۹:۳۰')
  expect(text).toContain('+421 35 600 12 34')
  expect(text).toContain('K7P-LM4')
})

test('whom to ask for is titled in the language of the slip, whatever the directory says', async () => {
  const titled = { ...slipSpecimen('fa').provider, attention: 'pani Horvátová' }
  const asked = async (language: Language, attention = titled.attention) =>
    await printed(language, { provider: { ...titled, attention } })
  // As the eye meets it, from the left.
  expect(await asked('fa')).toContain('Horvátová مناخ')
  expect(await asked('fa')).not.toContain('pani')
  expect(await asked('ru')).toContain('г-жа Horvátová')
  expect(await asked('en')).toContain('Ms Horvátová')
  expect(await asked('sk')).toContain('pani Horvátová')
  expect(await asked('en', 'pán Kollár')).toContain('Mr Kollár')
  expect(await asked('sk', 'خانم احمدی')).toContain('pani')
  expect(await asked('en', 'Mrs Smith')).toContain('Mrs Smith')
  expect(await asked('en', 'reception')).toContain('reception')
})

test('the day an answer is due stands in both calendars', async () => {
  expect(await printed('ru', { answerBy: '2026-11-24' })).toMatch(
    /24 ноября 2026\s+г\.\s+\(3\s+азера\s+1405\s+г\.\)/u,
  )
})

test('without an appointment the client is told to call, and sees the hours', async () => {
  const text = await printed('en', { appointment: null })
  expect(text).toContain('There is no appointment yet.')
  expect(text).toContain('8.00–15.00')
})

test('the slip does not say what the client goes there about', async () => {
  for (const language of ['sk', 'en', 'ru'] as const) {
    expect(await printed(language)).not.toMatch(/strata|losing|потери/iu)
  }
})

test('a right that was not given is not promised: no consent, no withdrawal', async () => {
  expect(await printed('en')).toContain('You may withdraw your consent')
  expect(await printed('en', { hasConsent: false })).not.toContain('withdraw')
})

test('who reads little gets larger print, and is told who reads the sheet to them', async () => {
  expect(sizeFor(true)).toBeGreaterThan(sizeFor(false))
  for (const language of ['en', 'fa', 'ru', 'sk'] as const) {
    const said = await printed(language, { needsReading: true })
    const usual = await printed(language)
    expect(said.split('+421 35 600 12 34').length).toBe(usual.split('+421 35 600 12 34').length + 1)
  }
})
