import { once } from 'node:events'
import { type ChildProcess, fork, spawn } from 'node:child_process'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { isZip } from '#main/imports/first-bytes.ts'
import type { ImportRequest } from '#main/imports/imported.ts'
import { limits } from '#main/imports/limits.ts'
import { incomingFile } from '#support/incoming-file.ts'
import { rawWorkbook } from '#support/raw-workbook.ts'
import { rawZip, type RawEntry } from '#support/raw-zip.ts'
import type { BombReport } from './reading-process.ts'
import { told } from './told.ts'

const MB = 1024 * 1024
/** A thread needs 40 MB for itself. Unpacking anything for nothing would show: a gigabyte of zeros, piece by piece, as 50 MB more. */
const MOST_FOR_ARCHIVES = 64 * MB
/** A list or JSON of 20 MB is held, and as text once more; one that went off would need hundreds. */
const MOST_FOR_TEXTS = 160 * MB
const MOST_WORK_MS = 2000
/** What the reader is given here in place of its usual time. On a computer that is busy it ends itself by then. */
const GIVEN_MS = 2000

/** True in everything but its size: without a guard it would unpack. */
function zeros(megabytes: number): Omit<RawEntry, 'name'> {
  const content = Buffer.alloc(megabytes * MB)
  const packed = deflateRawSync(content, { level: 9 })
  return { packed, saidSize: content.length, saidCrc: crc32(content) }
}
const hundred = zeros(100)
const noise = (bytes: number): Buffer => {
  const made = Buffer.alloc(bytes)
  let state = 1
  for (let at = 0; at < bytes; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    made[at] = state >>> 24
  }
  return made
}

/** As deep and as wide as 42.zip, its innermost file 100 MB of zeros. */
function nestedBomb(): Buffer {
  let inner = rawZip([{ name: '0', ...hundred }])
  for (let depth = 0; depth < 5; depth += 1) {
    const content = inner
    inner = rawZip(Array.from({ length: 16 }, (_, at) => ({ name: `${at}.zip`, content })))
  }
  return inner
}

/** Just within the ratio: half noise, half zeros, until all together is too much. */
function manyWithinRatio(): RawEntry[] {
  const content = Buffer.concat([noise(60_000), Buffer.alloc(5 * MB)])
  const packed = deflateRawSync(content, { level: 9 })
  return Array.from({ length: 60 }, (_, at) => ({ name: `${at}`, content, packed }))
}

const strings = '<si><t>'.concat('x'.repeat(30_000), '</t></si>')
const namedAgain = Array.from(
  { length: 40_000 },
  (_, at) => `<row r="${at + 1}"><c t="s"><v>0</v></c><c><v>${at * 7919}</v></c></row>`,
).join('')
const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at === 0 ? '' : at};`.repeat(10)}">`,
).join('')}]><worksheet><sheetData><row><c t="str"><v>&lol9;</v></c></row></sheetData></worksheet>`
const reads = '<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>'
const sheet = 'xl/worksheets/sheet1.xml'
const cellsOf = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`

const bombs: readonly (readonly [string, string, ImportRequest['kind'], () => Uint8Array])[] = [
  ['archives in archives, as 42.zip', 'archive-nested', 'archive', nestedBomb],
  [
    'an archive whose only file is an archive like itself',
    'archive-nested',
    'archive',
    () =>
      rawZip([{ name: 'r/r.zip', content: rawZip([{ name: 'r/r.zip', content: rawZip([]) }]) }]),
  ],
  [
    'a gigabyte of zeros',
    'unpacks-too-far',
    'archive',
    () => rawZip([{ name: 'a', ...zeros(1024) }]),
  ],
  [
    'zeros that are said to be a kilobyte',
    'archive-lying',
    'archive',
    () => rawZip([{ name: 'a', ...hundred, saidSize: 1024 }]),
  ],
  ['many files, each bearable', 'unpacks-too-large', 'archive', () => rawZip(manyWithinRatio())],
  [
    'a thousand entries over one body',
    'archive-overlapping',
    'archive',
    () =>
      rawZip([
        { name: 'a', ...hundred },
        ...Array.from({ length: 999 }, (_, at) => ({
          name: `${at}`,
          ...hundred,
          sharesWith: 0,
        })),
      ]),
  ],
  ['entries that quote each other', 'archive-overlapping', 'archive', quotingBomb],
  [
    'a workbook whose sheet unpacks without end',
    'unpacks-too-far',
    'table',
    () =>
      rawWorkbook({
        instead: { [sheet]: undefined },
        more: [{ name: sheet, ...hundred }],
      }),
  ],
  [
    'a workbook with a bomb beside its sheets',
    'unpacks-too-far',
    'table',
    () =>
      rawWorkbook({
        rows: '<row><c><v>1</v></c></row>',
        more: [{ name: 'xl/media/a.png', ...hundred }],
      }),
  ],
  [
    'a long text that 40,000 cells name',
    'too-much-text',
    'table',
    () => rawWorkbook({ strings, rows: namedAgain }),
  ],
  [
    'entities within entities',
    'xml-declares-entities',
    'table',
    () => rawWorkbook({ instead: { [sheet]: laughs } }),
  ],
  [
    'entities in the shared texts',
    'xml-declares-entities',
    'table',
    () => rawWorkbook({ strings: '', instead: { 'xl/sharedStrings.xml': laughs } }),
  ],
  [
    'a document type that reads a file',
    'xml-declares-entities',
    'table',
    () => rawWorkbook({ instead: { [sheet]: reads } }),
  ],
  [
    'elements within elements',
    'xml-damaged',
    'table',
    () => rawWorkbook({ instead: { [sheet]: '<a>'.repeat(300_000) } }),
  ],
  [
    'an attribute without end',
    'xml-damaged',
    'table',
    () => rawWorkbook({ instead: { [sheet]: `<a b="${noise(3 * MB).toString('hex')}"/>` } }),
  ],
  [
    'a cell at the far end of every row',
    'too-many-columns',
    'table',
    () => rawWorkbook({ instead: { [sheet]: cellsOf('<row><c r="XFD1"><v>1</v></c></row>') } }),
  ],
  [
    'a list of nothing but delimiters',
    'too-many-columns',
    'table',
    () => Buffer.alloc(20 * MB, ';'),
  ],
  ['a list of quotes', 'quote-left-open', 'table', () => Buffer.alloc(20 * MB - 1, '"')],
  ['JSON of open brackets', 'json-too-deep', 'json', () => Buffer.alloc(20 * MB, '[')],
  [
    'JSON of empty values',
    'too-many-values',
    'json',
    () => Buffer.from(`[${'{},'.repeat(6 * MB)}0]`),
  ],
]

test.each(bombs)(
  '%s: refused as %s, and the process does not grow',
  async (what, code, kind, make) => {
    const bytes = Buffer.from(make())
    using brought = incomingFile(bytes)
    const request = { ...brought, kind }
    const inTime = await readInProcess(request, GIVEN_MS)
    expect([code, 'took-too-long']).toContain(inTime.refusal)
    const isBusy = inTime.refusal === 'took-too-long'
    const { refusal, grewBy, ms, cpuMs } = isBusy ? await readInProcess(request) : inTime
    told(what, {
      tried: 1,
      found: {
        [`${code}: ms`]: Math.round(ms),
        'ms at work': Math.round(cpuMs),
        'MB more memory': Math.round(grewBy / MB),
      },
      lost: refusal === code ? 0 : 1,
    })
    expect(refusal).toBe(code)
    expect(grewBy).toBeLessThan(isZip(bytes) ? MOST_FOR_ARCHIVES : MOST_FOR_TEXTS)
    expect(cpuMs).toBeLessThan(MOST_WORK_MS)
  },
)

test('the limits that bombs are held to are the ones promised', () => {
  expect(limits).toMatchObject({
    bytesIn: 20 * MB,
    bytesOut: 200 * MB,
    entries: 1000,
    ratio: 100,
    depth: 0,
    time: 30_000,
  })
})

/** The disk does not answer: every reading of the file is held up by the kernel for longer than the reader has. */
test('a file on a disk that does not answer is given up when the time is over', async () => {
  using brought = incomingFile(Buffer.from('a;b\n1;2\n'))
  const [heldUpMs, timeMs] = [6000, 500]
  const slowly = ['-f', '-qq', '-o/dev/null', `-P${brought.file}`, '-etrace=pread64']
  const inject = `-einject=pread64:delay_enter=${heldUpMs * 1000}`
  const script = join(import.meta.dirname, 'reading-process.ts')
  const request = JSON.stringify({ ...brought, kind: 'table' })
  const reading = spawn(
    'strace',
    [...slowly, inject, process.execPath, script, request, String(timeMs)],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  )
  const { refusal, ms } = await reportOf(reading)
  const over = once(reading, 'exit')
  expect(refusal).toBe('took-too-long')
  expect(ms).toBeGreaterThanOrEqual(timeMs - 1)
  expect(ms).toBeLessThan(heldUpMs)
  await over
})

async function readInProcess(request: ImportRequest, time?: number): Promise<BombReport> {
  const given = [JSON.stringify(request), ...(time === undefined ? [] : [String(time)])]
  return reportOf(fork(join(import.meta.dirname, 'reading-process.ts'), given))
}

async function reportOf(process: ChildProcess): Promise<BombReport> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the other end is `reading-process.ts`
  const [report] = (await once(process, 'message')) as [BombReport]
  return report
}

/**
 * D. Fifield's construction: one body, and before it the headers of many entries, each entry's packed bytes beginning
 * with a stored block that holds the header after it.
 */
function quotingBomb(): Buffer {
  const content = Buffer.alloc(10 * MB)
  const kernel = { name: '00', content }
  const entries: RawEntry[] = [kernel]
  let headers = Buffer.alloc(0)
  let front = withoutDirectory(kernel)
  for (let at = 1; at < 60; at += 1) {
    const header = front.subarray(0, HEADER)
    headers = Buffer.concat([header, headers])
    const entry = {
      name: String(at).padStart(2, '0'),
      packed: Buffer.concat([storedBlockOf(header), front.subarray(HEADER)]),
      saidSize: headers.length + content.length,
      saidCrc: crc32(content, crc32(headers)),
    }
    entries.unshift(entry)
    front = withoutDirectory(entry)
  }
  return withDirectory(front, entries)
}

/** Of one entry with a name of two signs, and of a stored block before what it stores. */
const HEADER = 30 + 2
const BLOCK = 5

function storedBlockOf(bytes: Buffer): Buffer {
  const block = Buffer.alloc(BLOCK)
  block.writeUInt16LE(bytes.length, 1)
  block.writeUInt16LE(0xffff ^ bytes.length, 3)
  return Buffer.concat([block, bytes])
}

function withoutDirectory(entry: RawEntry): Buffer {
  const whole = rawZip([entry])
  return whole.subarray(0, whole.readUInt32LE(whole.length - 22 + 16))
}

/** A directory over entries that lie within each other, each a header and a block further in. */
function withDirectory(front: Buffer, entries: readonly RawEntry[]): Buffer {
  const whole = rawZip(entries)
  const endAt = whole.length - 22
  const directory = Buffer.from(whole.subarray(whole.readUInt32LE(endAt + 16), endAt))
  entries.forEach((_, at) => directory.writeUInt32LE(at * (HEADER + BLOCK), at * (46 + 2) + 42))
  const end = Buffer.from(whole.subarray(endAt))
  end.writeUInt32LE(front.length, 16)
  return Buffer.concat([front, directory, end])
}
