import { expect, test } from 'vitest'
import { Language } from '#contract/language.ts'
import { catalogue } from '#main/documents/forms/catalogue.ts'
import { returnCodes } from '#contract/return-codes.ts'
import { ReturnTableId } from '#contract/returns.contract.ts'
import { codeWord, returnWords } from '#main/documents/return-words.ts'
import type { Page } from '#main/documents/typeset/page.ts'
import { paperWords } from '#main/documents/words.ts'
import { formFrame } from '#support/form-specimens.ts'
import { letterSpecimen } from '#support/paper-specimens.ts'
import { textsOf } from '#support/texts-of-page.ts'

function byHand(id: keyof typeof catalogue, language: Language): string {
  const look = { language, size: 'A4', isLarge: false } as const
  return said(catalogue[id].blankPage({ ...formFrame, number: '', day: null }, look))
}

/** As it reads, without what keeps words together or apart. */
function said(page: Page): string {
  return textsOf(page.content)
    .join('\n')
    .replaceAll('\u00A0', ' ')
    .replaceAll(/[\u2066-\u2069]/gu, '')
}

test.each(Language.options)(
  'the letter by hand asks in %s for all that the letter says',
  (language) => {
    const text = byHand('letter-by-hand', language)
    const { letter, returnSlip } = paperWords(language)
    const { told: _, ...reason } = letterSpecimen(language).reason
    const labels = Object.entries(letter.field).filter(([field]) => field in reason)
    expect(labels).toHaveLength(Object.keys(reason).length)
    for (const [, label] of labels) expect(text).toContain(label)
    const { title: __, answers: ___, sendBack: ____, ...asked } = returnSlip
    for (const label of Object.values(asked)) expect(text).toContain(label)
  },
)

test.each(Language.options)(
  'the slip by hand asks in %s for all that the slip says',
  (language) => {
    const text = byHand('slip-by-hand', language)
    const { where, when, askFor, bring, providerPhone, ourPhone } = paperWords(language).clientSlip
    for (const label of [where, when, askFor, bring, providerPhone, ourPhone]) {
      expect(text).toContain(label)
    }
  },
)

test.each(Language.options)(
  'the return by hand has every table and every row in %s',
  (language) => {
    const text = byHand('return-by-hand', language)
    const words = returnWords(language)
    for (const table of ReturnTableId.options) {
      expect(text).toContain(words.table[table])
      const { rows, columns } = returnCodes[table]
      for (const row of rows)
        expect(text).toContain(codeWord(table, 'row', row, { zones: [] }, language))
      for (const column of columns) {
        expect(text).toContain(codeWord(table, 'column', column, { zones: [] }, language))
      }
    }
    for (const measure of Object.values(words.measure)) expect(text).toContain(measure)
    expect(text).not.toContain(words.count.hidden)
    // No number stands in it that somebody might take for a count.
    expect(text.split('\n').filter((line) => /^[0۰]$/u.test(line))).toEqual([])
  },
)
