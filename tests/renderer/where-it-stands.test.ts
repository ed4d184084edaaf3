import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FormId } from '#contract/forms.ts'
import { Language } from '#contract/language.ts'
import { whereItStands } from '#features/forms/where-it-stands.ts'
import { filledForm } from '#support/form-specimens.ts'
import { fieldsOf } from '#support/texts-of-page.ts'

/** What the desk makes itself cannot hold what no font has. */
const ownMade = ['number', 'fileNumber', 'code', 'date', 'time', 'birth', 'months', 'authority']

const look = { language: 'sk', size: 'A4', isLarge: false } as const

test.each(FormId.options)('what stands in "%s" is named and found where it was written', (id) => {
  const fields = fieldsOf(filledForm(id, look, (text) => text).content)
  const typed = fields.filter((field) => !ownMade.includes(field))
  expect(typed).toContain('centre')
  expect(typed.filter((field) => whereItStands(field) === undefined)).toEqual([])
  for (const language of Language.options) {
    const file = readFileSync(`resources/locales/${language}/forms.json`, 'utf8')
    const { failure } = JSON.parse(file)
    const unsaid = typed.filter((field) => !failure[`no-such-character_${field}`])
    expect({ language, unsaid }).toEqual({ language, unsaid: [] })
  }
})
