import { expect, test } from 'vitest'
import { Language } from '#contract/language.ts'
import { catalogue } from '#main/documents/forms/catalogue.ts'
import { returnCodes } from '#contract/return-codes.ts'
import { ReturnTableId } from '#contract/returns.contract.ts'
import { codeWord, returnWords } from '#main/documents/return-words.ts'
import { clientSlip } from '#main/documents/client-slip.ts'
import { referralLetter } from '#main/documents/referral-letter.ts'
import { planWords } from '#main/documents/plan-words.ts'
import type { Page } from '#main/documents/typeset/page.ts'
import { openTypesetter } from '#main/documents/typeset/typesetter.ts'
import { otherPapers } from '#support/other-papers.ts'
import { formFrame } from '#support/form-specimens.ts'
import { letterSpecimen, slipSpecimen } from '#support/paper-specimens.ts'
import { readGlyphs } from '#support/read-glyphs.ts'
import { FONTS_FOLDER } from '#support/typeset-page.ts'
import { ownTextsOf, textsOf } from '#support/texts-of-page.ts'

const typesetter = await openTypesetter({ fontsFolder: FONTS_FOLDER })

function byHand(id: keyof typeof catalogue, language: Language): string {
  const look = { language, size: 'A4', isLarge: false } as const
  return said(catalogue[id].blankPage({ ...formFrame, number: '', day: null }, look))
}

function said(page: Page): string {
  return plain(textsOf(page.content).join('\n'))
}

/** As it reads, without what keeps words together or apart. */
function plain(text: string): string {
  return text
    .replaceAll('\u00A0', ' ')
    .replaceAll(/[\u2066-\u2069]/gu, '')
    .trim()
}

/** Those that the twin lacks, or has before what stands before them in print. */
function lacking(twin: string, printed: Page): string[] {
  let from = 0
  return ownTextsOf(printed.content)
    .map(plain)
    .filter((own) => {
      if (own === '') return false
      const at = twin.indexOf(own, from)
      if (at >= 0) from = at
      return at < 0
    })
}

const known = (text: string) => text

test.each(Language.options)(
  'the letter by hand asks in %s for all that the letter says, in its order',
  (language) => {
    const letter = letterSpecimen(language)
    const client = {
      ...letter.client,
      birth: { iso: '1986', precision: 'year' } as const,
      guardian: 'Sara',
    }
    const topic = null
    const reason = { ...letter.reason, told: [] }
    const recipient = { ...letter.recipient, greeted: { name: '', sex: 'unknown' } as const }
    const page = referralLetter({ ...letter, client, reason, recipient, topic }, language)
    expect(lacking(byHand('letter-by-hand', language), page)).toEqual([])
  },
)

test.each(Language.options)(
  'the letter by hand and its slip share one sheet in %s',
  async (language) => {
    const look = { language, size: 'A4', isLarge: false } as const
    const page = catalogue['letter-by-hand'].blankPage(
      { ...formFrame, number: '', day: null },
      look,
    )
    const glyphs = await readGlyphs(await typesetter.typeset(page))
    expect(glyphs.filter(({ page: sheet }) => sheet > 1)).toEqual([])
  },
)

test.each(Language.options)(
  'the slip by hand asks in %s for all that the slip says, in its order',
  (language) => {
    const page = clientSlip(
      slipSpecimen(language, { appointment: null, answerBy: null }),
      language,
      'A5',
    )
    expect(lacking(byHand('slip-by-hand', language), page)).toEqual([])
  },
)

/** That it replaces an earlier one is all that the printed plan says beyond its twin. */
test.each(Language.options)(
  'the plan by hand asks in %s for all that the plan says, in its order',
  (language) => {
    expect(
      lacking(byHand('plan-by-hand', language), otherPapers['support-plan'](language, known)),
    ).toEqual([planWords(language).newest])
  },
)

test.each(Language.options)(
  'the return by hand has every table and every row in %s',
  (language) => {
    const text = byHand('return-by-hand', language)
    const print = returnWords(language)
    for (const table of ReturnTableId.options) {
      expect(text).toContain(print.table[table])
      const { rows, columns } = returnCodes[table]
      for (const row of rows)
        expect(text).toContain(codeWord(table, 'row', row, { zones: [] }, language))
      for (const column of columns) {
        expect(text).toContain(codeWord(table, 'column', column, { zones: [] }, language))
      }
    }
    for (const measure of Object.values(print.measure)) expect(text).toContain(measure)
    expect(text).not.toContain(print.count.hidden)
    // No number stands in it that somebody might take for a count.
    expect(text.split('\n').filter((line) => /^[0۰]$/u.test(line))).toEqual([])
  },
)
