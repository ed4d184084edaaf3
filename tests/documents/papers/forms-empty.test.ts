import { describe, expect, test } from 'vitest'
import { FormId } from '#contract/forms.ts'
import { Language } from '#contract/language.ts'
import { catalogue } from '#main/documents/forms/catalogue.ts'
import { openTypesetter } from '#main/documents/typeset/typesetter.ts'
import { looksOf } from '#support/form-looks.ts'
import { formFrame } from '#support/form-specimens.ts'
import { pageFaults } from '#support/page-faults.ts'
import { FONTS_FOLDER } from '#support/typeset-page.ts'

const typesetter = await openTypesetter({ fontsFolder: FONTS_FOLDER })

describe.each(Language.options)('in %s', (language) => {
  test.each(FormId.options)('the empty form "%s" says all its words in order', async (id) => {
    for (const look of looksOf(id, language)) {
      const page = catalogue[id].blankPage({ ...formFrame, number: '', day: null }, look)
      const faults = await pageFaults(await typesetter.typeset(page), page)
      expect({ look, faults }).toEqual({ look, faults: [] })
    }
  })
})
