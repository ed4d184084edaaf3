import { zipSync } from 'fflate'
import { crc32, deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readBytes, refusalOf } from '#support/incoming-file.ts'
import { rawZip } from '#support/raw-zip.ts'

const asked = { kind: 'archive' } as const
const some = { name: 'a.json', content: '{"a":1}' }
const nested = rawZip([some])

test('an archive is read whole, its folders left out', async () => {
  const bytes = zipSync({
    'a/': new Uint8Array(),
    'a/b.txt': Buffer.from('Ľubica'),
    'می.txt': Buffer.from('x'),
  })
  const archive = await readBytes(bytes, asked)
  if (archive.kind !== 'archive') throw new Error(archive.kind)
  expect(
    archive.entries.map(({ name, bytes: content }) => [name, Buffer.from(content).toString()]),
  ).toEqual([
    ['a/b.txt', 'Ľubica'],
    ['می.txt', 'x'],
  ])
})

const packed = deflateRawSync('content')
test.each([
  ['archive-unsafe-name', [{ ...some, name: '../a' }]],
  ['archive-unsafe-name', [{ ...some, name: 'a/../../b' }]],
  ['archive-unsafe-name', [{ ...some, name: '/etc/passwd' }]],
  ['archive-unsafe-name', [{ ...some, name: 'C:/a' }]],
  ['archive-unsafe-name', [{ ...some, name: 'a\\b' }]],
  ['archive-unsafe-name', [{ ...some, name: 'a\u0000.txt' }]],
  ['archive-unsafe-name', [{ ...some, name: 'txt.\u202eexe' }]],
  ['archive-unsafe-name', [{ ...some, name: '' }]],
  ['archive-link', [{ name: 'a', content: '/etc/passwd', mode: 0o120777 }]],
  ['archive-link', [{ name: 'a', mode: 0o010644 }]],
  ['file-encrypted', [{ ...some, flags: 1 }]],
  ['file-encrypted', [{ ...some, flags: 0x41 }]],
  ['archive-packed-otherwise', [{ ...some, method: 12 }]],
  ['archive-same-name', [some, { ...some, name: 'A.JSON' }]],
  ['archive-nested', [{ name: 'innocent.txt', content: nested }]],
  ['archive-nested', [{ name: 'a.gz', content: Buffer.from([0x1f, 0x8b, 8, 0]) }]],
  ['archive-lying', [{ ...some, saidSize: 3 }]],
  ['archive-lying', [{ ...some, saidSize: 300 }]],
  ['archive-lying', [{ name: 'a', method: 0, content: 'abc', saidSize: 2 }]],
  [
    'archive-lying',
    [{ name: 'a', content: 'content', packed: Buffer.concat([packed, Buffer.from('behind')]) }],
  ],
  ['archive-lying', [{ name: 'folder/', content: 'hidden' }]],
  ['archive-damaged', [{ ...some, saidCrc: crc32('other') }]],
  ['archive-damaged', [{ name: 'a', packed: Buffer.from([7, 7, 7]) }]],
  ['archive-damaged', [{ name: 'a', content: 'content', packed: packed.subarray(0, 4) }]],
  ['archive-overlapping', [some, { ...some, name: 'b', sharesWith: 0 }]],
  [
    'archive-overlapping',
    [
      { ...some, saidPackedSize: 40 },
      { ...some, name: 'b' },
    ],
  ],
] as const)('an archive is refused: %s %#', async (code, entries) => {
  expect(await refusalOf(rawZip(entries), asked)).toMatchObject({ code })
})

test('more entries than an archive may have are refused before any is unpacked', async () => {
  const entries = Array.from({ length: 1001 }, (_, at) => ({
    name: `${at}`,
    packed: Buffer.from([7]),
  }))
  expect(await refusalOf(rawZip(entries), asked)).toMatchObject({
    code: 'archive-too-many-entries',
  })
})

test('an archive that hides entries behind a smaller count is read for what its directory says, or refused', async () => {
  expect(await refusalOf(rawZip([some, { ...some, name: 'b' }], 3), asked)).toMatchObject({
    code: 'archive-damaged',
  })
})

test('every archive cut short is refused', async () => {
  for (let length = 4; length < nested.length; length += 1) {
    expect(await refusalOf(nested.subarray(0, length), asked)).toMatchObject({
      code: 'archive-damaged',
    })
  }
})

test('what is no archive is another kind of file', async () => {
  expect(await refusalOf('a;b', asked)).toMatchObject({ code: 'file-of-another-kind' })
})
