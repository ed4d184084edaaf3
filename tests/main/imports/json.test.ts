import { expect, test } from 'vitest'
import { readBytes, refusalOf } from '#support/incoming-file.ts'

const asked = { kind: 'json' } as const

test('JSON is read whole, with or without a mark', async () => {
  const value = { a: [1, 'Ľ"[{\\', null, { b: false }] }
  for (const mark of ['', '\ufeff']) {
    expect(await readBytes(`${mark}${JSON.stringify(value)}`, asked)).toEqual({
      kind: 'json',
      value,
    })
  }
})

test.each([
  ['json-damaged', '{"a":'],
  ['json-damaged', '{"a":1}}'],
  ['json-damaged', '"open'],
  ['json-damaged', '{a:1}'],
  ['json-too-deep', '['.repeat(65) + ']'.repeat(65)],
  ['json-too-deep', '['.repeat(5_000_000)],
  ['too-many-values', `[${'0,'.repeat(1_000_001)}0]`],
  ['json-unsafe-key', '{"a":{"__proto__":{"isManager":true}}}'],
  ['json-unsafe-key', String.raw`{"\u005f_proto__":1}`],
  ['text-not-utf8', Buffer.from([0x22, 0xff, 0x22])],
  ['file-of-another-kind', '%PDF-1.7'],
] as const)('JSON is refused: %s', async (code, bytes) => {
  expect(await refusalOf(bytes, asked)).toMatchObject({ code })
})

test('the deepest that is taken is taken', async () => {
  const text = '['.repeat(64) + ']'.repeat(64)
  expect(await readBytes(text, asked)).toMatchObject({ kind: 'json' })
})
