import { expect, test } from 'vitest'
import { Language } from '#contract/language.ts'
import { clientSlip } from '#main/documents/client-slip.ts'
import { referralLetter } from '#main/documents/referral-letter.ts'
import type { Page } from '#main/documents/typeset/page.ts'
import { openTypesetter } from '#main/documents/typeset/typesetter.ts'
import { letterSpecimen, slipSpecimen } from '#support/paper-specimens.ts'
import { seenLines } from '#support/seen-lines.ts'
import { FONTS_FOLDER } from '#support/typeset-page.ts'

const typesetter = await openTypesetter({ fontsFolder: FONTS_FOLDER })

/** A letter to an office that writes another language than the paper, with a logo beside the centre's name. */
function mixedLetter(language: Language): Page {
  const other = letterSpecimen(language === 'fa' ? 'sk' : 'fa')
  const { sender } = other
  const source =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
  const { recipient, reason, signer } = other
  return referralLetter(
    letterSpecimen(language, {
      recipient,
      reason,
      signer,
      sender: { ...sender, logo: { type: 'svg', source } },
    }),
    language,
  )
}

const papers = Language.options.flatMap((language): [string, Page][] => [
  [`letter in ${language}`, referralLetter(letterSpecimen(language), language)],
  [`letter in ${language} to another language`, mixedLetter(language)],
  [`client’s slip in ${language}`, clientSlip(slipSpecimen(language), language, 'A5')],
])

test.each(papers)('the %s has a line under its letterhead', (_, { content }) => {
  expect(content.slice(0, 2).map(({ kind }) => kind)).toEqual(['columns', 'rule'])
})

test.each(papers)('no line of the %s begins or ends with a separator', async (_, page) => {
  const lines = await seenLines(await typesetter.typeset(page))
  expect(lines.length).toBeGreaterThan(10)
  expect(lines.filter((line) => /^\s*·|·\s*$/u.test(line))).toEqual([])
})

test('in a paper that reads the other way, quoted words stand in marks of their own', async () => {
  const text = (await seenLines(await typesetter.typeset(mixedLetter('sk')))).join('\n')
  expect(text).toContain('«')
  expect(text).not.toMatch(/„/u)
})

test('a Persian paper puts its own comma between a name and what follows', async () => {
  const text = (await seenLines(await typesetter.typeset(mixedLetter('fa')))).join('\n')
  expect(text).toMatch(/sociálny pracovník\s*،\s*Peter Novák/u)
})
