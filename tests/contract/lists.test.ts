import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as lists from '#contract/lists.ts'

const enums = {
  need: lists.NeedCode,
  channel: lists.ContactChannel,
  'contact-ending': lists.ContactEnding,
  help: lists.HelpKind,
  'need-ending': lists.NeedEnding,
  'unmet-reason': lists.UnmetReason,
  refusal: lists.RefusalReason,
  source: lists.ContactSource,
  target: lists.TargetGroup,
}

test.each(['fa', 'ru', 'sk', 'en'])(
  'every list entry has words in %s and no word is left over',
  (lang) => {
    const words: unknown = JSON.parse(readFileSync(`resources/locales/${lang}/lists.json`, 'utf8'))
    const codes = Object.entries(enums).flatMap(([list, { options }]) =>
      options.map((code) => `${list}.${code}`),
    )
    expect(leaves(words, '').toSorted()).toEqual(codes.toSorted())
  },
)

test('needs that the desk may not read are marked, ordinary ones are not', () => {
  expect(lists.NeedCode.options.filter(lists.isSensitiveNeed)).toEqual([
    'child.risk',
    'violence',
    'substance',
    'trafficking',
    'hiv',
  ])
  expect(lists.TargetGroup.options.filter(lists.isSensitiveTarget)).toEqual(['child-risk'])
})

function leaves(node: unknown, path: string): string[] {
  if (typeof node === 'string') return node.trim() === '' ? [] : [path]
  return Object.entries(node ?? {}).flatMap(([key, child]) =>
    leaves(child, path === '' ? key : `${path}.${key}`),
  )
}
