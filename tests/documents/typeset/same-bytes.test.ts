import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import {
  heading,
  inLanguage,
  list,
  paragraph,
  qrCode,
  table,
} from '#main/documents/typeset/blocks.ts'
import { isolate, words } from '#main/documents/typeset/pieces.ts'
import { typesetPage } from '#support/typeset-page.ts'
import { LONG, SHORT } from './corpus.ts'

const run = promisify(execFile)

const content = () => [
  heading(1, words('نامهٔ ارجاع')),
  ...SHORT.map(({ text }) => paragraph(words(text))),
  table({ head: [words('نام')], widths: ['*'], rows: [[isolate('Мария')]] }),
  list('letter', [words('یک'), words('دو')]),
  qrCode('7F3K'),
  inLanguage('ru', [paragraph(words('Имя\u00a0и фамилия سارا'))]),
]

test('an issued paper printed again is the same to the byte, whatever was printed between', async () => {
  const first = await typesetPage('fa', content())
  await typesetPage('sk', [paragraph(words('Iný\u00a0papier لا إلا يك ﻻ'))])
  const again = await typesetPage('fa', content())
  expect(Buffer.compare(first, again)).toBe(0)
})

test('a paper made at another moment says so', async () => {
  const first = await typesetPage('fa', content())
  const later = await typesetPage('fa', content(), { madeAt: new Date('2026-03-22T08:00:00Z') })
  expect(Buffer.compare(first, later)).not.toBe(0)
})

test('the command prints the same file in every run', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'okno-typeset-'))
  const item = { text: LONG.text, direction: 'rtl', language: 'fa', justify: true, bold: [[3, 9]] }
  await writeFile(join(folder, 'in.json'), JSON.stringify([item]))
  const print = async (name: string): Promise<Buffer> => {
    const script = 'src-main/documents/typeset/command.ts'
    await run(process.execPath, [script, join(folder, 'in.json'), join(folder, name)])
    return readFile(join(folder, name))
  }
  expect(Buffer.compare(await print('1.pdf'), await print('2.pdf'))).toBe(0)
  await rm(folder, { recursive: true })
})
