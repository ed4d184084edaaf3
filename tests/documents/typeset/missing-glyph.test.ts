import { expect, test } from 'vitest'
import { list, paragraph, table } from '#main/documents/typeset/blocks.ts'
import type { Block } from '#main/documents/typeset/blocks.ts'
import { MissingGlyph } from '#main/documents/typeset/missing-glyph.ts'
import { isolate, words } from '#main/documents/typeset/pieces.ts'
import { readGlyphs } from '#support/read-glyphs.ts'
import { typesetPage } from '#support/typeset-page.ts'

async function failureOf(language: 'fa' | 'sk', block: Block): Promise<unknown> {
  return typesetPage(language, [block]).catch((error: unknown) => error)
}

test.each(['fa', 'sk'] as const)('%s: an emoji in a name is refused by name', async (language) => {
  const failure = await failureOf(language, paragraph(isolate('Jana 😀', 'person.name')))
  expect(failure).toBeInstanceOf(MissingGlyph)
  expect(failure).toMatchObject({ character: '😀', codePoint: 'U+1F600', field: 'person.name' })
  expect(failure).toMatchObject({ among: 'Jana 😀' })
})

test('whose page it is and the field are in the message, the words around it are not', async () => {
  const text = [words('Volá sa '), isolate('Jana Nová❤️ mladšia', 'name'), words('.')]
  const failure = await typesetPage('sk', [paragraph(text)], { fileNumber: '2026/0017' }).catch(
    (error: unknown) => error,
  )
  expect(failure).toMatchObject({ fileNumber: '2026/0017', among: 'Nová❤ mladšia.' })
  expect(String(failure)).toBe(
    'MissingGlyph: No bundled font has the character U+2764 (field name, file 2026/0017)',
  )
})

test('it is refused in tables, lists, headers and footers too', async () => {
  const text = isolate('王', 'remark')
  const wrong = { codePoint: 'U+738B', field: 'remark' }
  expect(await failureOf('fa', table({ head: [], widths: ['*'], rows: [[text]] }))).toMatchObject(
    wrong,
  )
  expect(await failureOf('sk', list('number', [text]))).toMatchObject(wrong)
  await expect(typesetPage('fa', [], { header: [paragraph(text)] })).rejects.toMatchObject(wrong)
  await expect(typesetPage('sk', [], { footer: () => text })).rejects.toMatchObject(wrong)
})

test('letters of the neighbours’ languages, marks and presentation forms are all there', async () => {
  const names = [
    'Әлия Қасымқызы Ғ',
    'Ґалаґан Їжакевич Є',
    'Ҷамшед Ӯктамов Ӣ',
    'ێڕڵۆ ھەژار',
    'Ağca Şəhla İ ı',
    'ﻻﷲ ﺍﺑ',
    'أحمد الطيّب ١٢٣',
    'رِضا سَلامٌ مؤمن سورة هٔ',
    'Cˇizˇ Žofia Kra\u0301ľ',
  ]
  const blocks = names.map((name) => paragraph(isolate(name)))
  for (const language of ['fa', 'ru'] as const) {
    const glyphs = await readGlyphs(await typesetPage(language, blocks))
    expect(glyphs.filter((glyph) => glyph.glyphId === 0)).toEqual([])
  }
})

test('a letter whose mark is in another font moves there with its mark', async () => {
  const glyphs = await readGlyphs(await typesetPage('fa', [paragraph(words('q\u0307'))]))
  expect(glyphs.map((glyph) => glyph.glyphId)).not.toContain(0)
})

test('control characters and invisible ones are left out, not drawn and not refused', async () => {
  const text = isolate('Ja\u0000na\u200b\ufeff\u0007 Nov\u00ad\u2060á\ufe0f')
  for (const language of ['fa', 'sk'] as const) {
    const glyphs = await readGlyphs(await typesetPage(language, [paragraph(text)]))
    expect(glyphs.map((glyph) => glyph.text).join('')).toBe('Jana Nová')
  }
})
