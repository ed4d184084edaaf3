import { expect, test } from 'vitest'
import { pdfMake, textInlines } from '#main/documents/typeset/bidi/internals.ts'
import { openTypesetter } from '#main/documents/typeset/typesetter.ts'
import { FONTS_FOLDER, pageOf } from '#support/typeset-page.ts'

const open = () => openTypesetter({ fontsFolder: FONTS_FOLDER })

test('a pdfmake that has changed inside is refused before it prints anything', async () => {
  const { measure } = textInlines
  Reflect.deleteProperty(textInlines, 'measure')
  await expect(open()).rejects.toThrow('pdfmake has changed inside: TextInlines.measure')
  textInlines.measure = measure
})

test('opening a second typesetter does not hook pdfmake twice', async () => {
  await open()
  const { buildInlines } = textInlines
  await open()
  expect(textInlines.buildInlines).toBe(buildInlines)
})

test('a folder without the fonts is an error at opening, not at the first letter', async () => {
  await expect(openTypesetter({ fontsFolder: 'resources/nowhere' })).rejects.toThrow('ENOENT')
})

test('pdfmake may neither read a file nor fetch an address', async () => {
  const typesetter = await open()
  await typesetter.typeset(pageOf('sk', []))
  const local = { content: [{ image: '/etc/hostname' }], defaultStyle: { font: 'NotoSans' } }
  await expect(pdfMake.createPdf(local).getBuffer()).rejects.toThrow(
    'denied by resource access policy',
  )
  const remote = { content: [], images: { far: 'https://example.org/a.png' } }
  await expect(pdfMake.createPdf(remote).getBuffer()).rejects.toThrow('denied')
})
