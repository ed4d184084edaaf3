import { afterEach, expect, test, vi } from 'vitest'
import { limits } from '#main/imports/limits.ts'
import { readInThread } from '#main/jobs/read-in-thread.ts'
import { incomingFile } from '#support/incoming-file.ts'
import { rawZip } from '#support/raw-zip.ts'

const long = Buffer.from('Ján;Kováč;Štefánikova 5\n'.repeat(99_999))

afterEach(() => vi.useRealTimers())

test('a list read in a thread comes whole, with how far it is, and this thread is free meanwhile', async () => {
  using brought = incomingFile(long)
  const shares: number[] = []
  let ticks = 0
  const watch = setInterval(() => (ticks += 1), 5)
  const list = await readInThread(
    { ...brought, kind: 'table' },
    { report: (share) => shares.push(share) },
  )
  clearInterval(watch)
  expect(list).toMatchObject({ kind: 'list', tables: [{ columns: 3, refused: [] }] })
  expect(list.kind === 'list' && list.tables[0].rows).toHaveLength(99_999)
  expect(ticks).toBeGreaterThan(5)
  expect(shares.length).toBeGreaterThan(50)
  expect(shares).toEqual(shares.toSorted((one, other) => one - other))
  expect(shares.at(-1)).toBeCloseTo(1, 1)
})

test('the files of an archive come out of the thread as they are', async () => {
  using brought = incomingFile(
    rawZip([
      { name: 'a', content: 'Ľ' },
      { name: 'b', content: '' },
    ]),
  )
  expect(await readInThread({ ...brought, kind: 'archive' })).toEqual({
    kind: 'archive',
    entries: [
      { name: 'a', bytes: Uint8Array.from(Buffer.from('Ľ')) },
      { name: 'b', bytes: new Uint8Array() },
    ],
  })
})

test('a refusal crosses with its code and line, and without the name of the file', async () => {
  using brought = incomingFile(Buffer.from('a;b\n"open;1\n'))
  const error = await readInThread({ ...brought, kind: 'table' }).catch((one: unknown) => one)
  expect(error).toMatchObject({ name: 'ImportRefusal', message: 'quote-left-open', line: 2 })
  expect(String(error instanceof Error && error.stack)).not.toContain(brought.file)
})

test.each([
  ['nothing there', '/nowhere/at/all'],
  ['a folder', import.meta.dirname],
  ['a device', '/dev/zero'],
])('%s is no file', async (_, file) => {
  await expect(readInThread({ file, kind: 'table' })).rejects.toMatchObject({
    code: 'file-missing',
  })
})

test('a file that holds more than its size says is not taken', async () => {
  const reading = readInThread({ file: '/proc/self/status', kind: 'table' })
  await expect(reading).rejects.toMatchObject({ code: 'file-changing' })
})

test('a reading that nobody wants any more ends at once', async () => {
  using brought = incomingFile(long)
  const wish = new AbortController()
  const reading = readInThread(
    { ...brought, kind: 'table' },
    { signal: wish.signal, report: () => wish.abort() },
  )
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' })
  const again = readInThread({ ...brought, kind: 'table' }, { signal: wish.signal })
  await expect(again).rejects.toMatchObject({ code: 'cancelled' })
})

test('a reading that takes too long is broken off', async () => {
  using brought = incomingFile(long)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const reading = readInThread(
    { ...brought, kind: 'table' },
    { report: () => vi.advanceTimersByTime(limits.time) },
  )
  await expect(reading).rejects.toMatchObject({ code: 'took-too-long' })
})
