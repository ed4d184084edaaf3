import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { readItems } from '#main/documents/typeset/command-input.ts'

const run = promisify(execFile)
const COMMAND = 'src-main/documents/typeset/command.ts'

const item = { text: 'Ahoj 𐞀', direction: 'ltr', language: 'sk' }

test.each([
  ['no JSON', '[{', 'It is no JSON'],
  ['no list', '{}', 'expected array'],
  ['an empty list', '[]', 'holds no paragraph'],
  ['no text', [{ ...item, text: undefined }], '[0].text'],
  ['half a character', [{ ...item, text: '\ud83d' }], 'half a character'],
  ['a direction that is none', [item, { ...item, direction: 'up' }], '[1].direction'],
  ['a language that nobody knows', [{ ...item, language: 'xx' }], 'known language'],
  ['a language that is no tag', [{ ...item, language: 'slovak language' }], 'known language'],
  ['a width for no letter', [{ ...item, width: 10 }], '[0].width'],
  ['a width beyond the margins', [{ ...item, width: 516 }], '[0].width'],
  ['bold that ends before it begins', [{ ...item, bold: [[3, 3]] }], 'ends before it begins'],
  ['bold beyond the text', [{ ...item, bold: [[0, 8]] }], 'beyond the text, which ends at 7'],
  ['bold in the middle of a character', [{ ...item, bold: [[0, 6]] }], 'within a character'],
  ['a key that is none', [{ ...item, colour: 'red' }], 'colour'],
])('%s is refused with its place', (_, given, message) => {
  const json = typeof given === 'string' ? given : JSON.stringify(given)
  expect(() => readItems(json)).toThrow(message)
})

test('what can be set is', () => {
  const all = { ...item, language: 'fa-IR', bold: [[0, 4]], justify: true, width: 515.28 }
  expect(readItems(JSON.stringify([item, all, { ...item, text: '', width: 11 }]))).toHaveLength(3)
})

test('a file that cannot be set leaves the old one as it was, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'okno-command-'))
  const [input, output] = [join(folder, 'in.json'), join(folder, 'out.pdf')]
  await writeFile(output, 'old')
  await writeFile(input, JSON.stringify([item, { ...item, text: 'smile 😀' }]))
  await expect(run(process.execPath, [COMMAND, input, output])).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('U+1F600 (field [1].text)'),
  })
  expect(await readFile(output, 'utf8')).toBe('old')
  await writeFile(input, JSON.stringify([item]))
  await run(process.execPath, [COMMAND, input, output])
  expect(await readFile(output, 'latin1')).toMatch(/^%PDF-1\.7/u)
  expect(await readdir(folder)).toEqual(['in.json', 'out.pdf'])
  await rm(folder, { recursive: true })
})
