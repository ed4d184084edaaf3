import { expect, test } from 'vitest'
import { paragraph } from '#main/documents/typeset/blocks.ts'
import { isolate } from '#main/documents/typeset/pieces.ts'
import { seenLines } from '#support/seen-lines.ts'
import { typesetPage } from '#support/typeset-page.ts'

const figures = [
  '+421 905 123 456',
  '(035) 692 11 11',
  '0905/123456',
  '۰۲۱-۶۶۱۲۳۴۵۶',
  '17. 5. 2026',
  '17.5.2026',
  '2026-05-17',
  '۱۴۰۵/۰۹/۰۳',
  '1 200,50 €',
  '€ 12,50',
  '85 %',
  '12-14',
  '12-14B',
  '12/3',
  '-5',
  '−۵',
  'C++',
  '8RV-XDL',
  'jana.k@centrum.example',
  '9:30',
]

test.each(figures)('within Persian prose, %s is read as it was typed', async (figure) => {
  const typed = `به این ترتیب ${figure} را بنویسید`
  const pdf = await typesetPage('fa', [paragraph(isolate(typed))])
  const [line = ''] = await seenLines(pdf)
  expect(line.replaceAll('\u00A0', ' ')).toContain(` ${figure} `)
})

test.each([
  ['a Persian range is read from the right', 'از ۱۲-۱۴ سال', '۱۴-۱۲'],
  ['two numbers side by side are no phone', 'در اتاق 12 14 نفر بودند', '14 12'],
])('%s', async (_, typed, seen) => {
  const pdf = await typesetPage('fa', [paragraph(isolate(typed))])
  const [line = ''] = await seenLines(pdf)
  expect(line).toContain(seen)
})

test('in Slovak prose nothing moves', async () => {
  const typed = `Tel. ${figures.slice(0, 3).join(', ')}, dňa 17. 5. 2026, suma 1 200,50 €, C++.`
  const pdf = await typesetPage('sk', [paragraph(isolate(typed))])
  expect((await seenLines(pdf)).join(' ').replaceAll('\u00A0', ' ')).toBe(typed)
})
