import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What a browser or a library has for dates and amounts: it clamps, forgets or loses what is typed. */
const otherFields =
  /type="(?:date|month|week|time|datetime-local|number)"|inputMode="decimal"|\b(?:DateField|DateInput|DatePicker|NumberField)\b/

/** The fields of our own, which the others are not to be used beside. */
const own = new Set(['src-renderer/ui/field/amount-field.tsx'])

test('dates are typed in the one date field and amounts in the one amount field, on every page', () => {
  const files = globSync('src-renderer/**/*.tsx').filter((file) => !own.has(file))
  expect(files.length).toBeGreaterThan(200)
  const others = files.filter((file) => otherFields.test(readFileSync(file, 'utf8')))
  expect(others).toEqual([])
})
