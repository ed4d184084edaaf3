import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const physical =
  /(?:^|[\s;{])(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)\b|(?:^|[\s;{])(?:left|right|top|bottom|width|height|min-width|max-width|min-height|max-height)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/gm

function physicalRules(css: string): string[] {
  return [...css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(physical)].map(([rule]) => rule.trim())
}

test('no rule of style knows left from right: Persian mirrors the whole window', () => {
  const found = globSync('src-renderer/**/*.css').flatMap((file) =>
    physicalRules(readFileSync(file, 'utf8')).map((rule) => `${file}: ${rule}`),
  )
  expect(found).toEqual([])
})

test('the check above sees a rule that does', () => {
  expect(
    physicalRules('.a { margin-left: 1px; inset-inline-start: 0; text-align: right }'),
  ).toEqual(['margin-left', 'text-align: right'])
})
