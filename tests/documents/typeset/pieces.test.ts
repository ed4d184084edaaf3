import { expect, test } from 'vitest'
import { heading, list, paragraph, table } from '#main/documents/typeset/blocks.ts'
import { bold, fill, isolate, ltr, piecesOf, words } from '#main/documents/typeset/pieces.ts'

const joined = (text: Parameters<typeof piecesOf>[0]): string =>
  piecesOf(text)
    .map((piece) => piece.text)
    .join('')

test('a plain string where text is expected does not compile, and does not print either', () => {
  const name = 'سارا'
  // @ts-expect-error a value must be isolated
  expect(() => piecesOf(name)).toThrow(TypeError)
  // @ts-expect-error a value must be isolated
  paragraph(name)
  // @ts-expect-error a value must be isolated
  heading(1, [words('Meno: '), name])
  // @ts-expect-error a value must be isolated
  table({ head: ['Meno'], widths: ['*'], rows: [] })
  // @ts-expect-error a value must be isolated
  list('bullet', [name])
  // @ts-expect-error a value must be isolated
  expect(() => fill('{{name}}', { name })).toThrow(TypeError)
  // @ts-expect-error what looks like a piece is not one
  expect(() => piecesOf({ text: name, field: '', strong: false, keepTogether: false })).toThrow(
    TypeError,
  )
})

test.each([
  [
    'Согласовано: {{date}}.',
    isolate('24 ноября 2026 г.'),
    'Согласовано: \u206824 ноября 2026 г.\u2069',
  ],
  ['{{date}}. Изменение', isolate('24 ноября 2026 г.'), '\u206824 ноября 2026 г.\u2069 Изменение'],
  ['Od {{date}}.', isolate('24. novembra 2026'), 'Od \u206824. novembra 2026\u2069.'],
  ['{{date}}...', isolate('s. r. o.'), '\u2068s. r. o.\u2069...'],
])('a full stop is not written twice: %s', (sentence, date, printed) => {
  expect(joined(fill(sentence, { date }))).toBe(printed)
})

test('bidi controls pasted into a value cannot leave its isolate', () => {
  expect(joined(isolate('a\u2069\u202eb'))).toBe('\u2068ab\u2069')
  expect(joined(ltr('\u2067+421\u202c'))).toBe('\u2066+421\u2069')
})

test('every line of a remark is isolated by itself, for an isolate ends where its line ends', () => {
  expect(joined(isolate('one\r\n\ndva'))).toBe('\u2068one\u2069\n\n\u2068dva\u2069')
})

test('a sentence takes its values where the translator put them', () => {
  const text = fill('{{when}} придёт {{ name }}.', { name: isolate('Sara'), when: words('Завтра') })
  expect(joined(text)).toBe('Завтра придёт \u2068Sara\u2069.')
  expect(text.map((piece) => piece.field)).toEqual(['when', '', 'name', ''])
})

test('a sentence with a value missing or to spare is an error, not a hole in a letter', () => {
  expect(() => fill('Dobrý deň, {{name}}', {})).toThrow('needs a value for name')
  expect(() => fill('Dobrý deň', { name: isolate('Jana') })).toThrow('no place for name')
})

test('bold keeps the isolation and the field of what it makes bold', () => {
  const [piece] = bold(isolate('Jana', 'person.name'))
  expect(piece).toMatchObject({ field: 'person.name', strong: true })
  expect(piece?.text).toBe('\u2068Jana\u2069')
})
