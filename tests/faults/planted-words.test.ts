import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#support/fresh-store.ts'
import { openTestDesk } from '#support/open-desk.ts'
import { filesThatShow, PLANTED_NAMES } from '#support/planted-names.ts'
import { asTraced, watching } from '#support/watched-writes.ts'

test('no planted word is in any write of the process tree, nor in a file of the desk or a temporary one: at work, killed, backed up, sorted, vacuumed', async () => {
  using day = await dayWithPlantedWords()
  expect(day.shown()).toEqual([])
  expect(day.written()).toEqual([])
})

test('the same day with the temporary store that SQLite proposes writes them out: the test sees what it looks for', async () => {
  using day = await dayWithPlantedWords('DEFAULT')
  expect(day.written()).not.toEqual([])
})

/** Works, is killed, and goes on until everything has been turned over once. */
async function dayWithPlantedWords(tempStore: 'DEFAULT' | '' = '') {
  const place = temporaryFolder()
  const folder = join(place.path, 'okno', 'store')
  const temporary = join(place.path, 'tmp')
  mkdirSync(temporary)
  const desk = await openTestDesk({ folder })
  await desk.desk.lock()
  const records = ['work', 'after'].map((part) => {
    const record = join(place.path, `${part}.trace`)
    const how = [...watching, '-o', record]
    const script = ['tests/faults/planted-desk.ts', folder, part, tempStore]
    const { status, signal, stderr } = spawnSync('strace', [...how, process.execPath, ...script], {
      encoding: 'utf8',
      // What is kept of its compiled sources holds the words as the sources do.
      env: {
        ...process.env,
        TMPDIR: temporary,
        SQLITE_TMPDIR: temporary,
        NODE_DISABLE_COMPILE_CACHE: '1',
      },
    })
    const wasKilled = signal === 'SIGKILL' || status === 137
    if (part === 'work' ? !wasKilled : status !== 0) throw new Error(`${part}: ${stderr}`)
    return record
  })
  return {
    shown: () =>
      [join(place.path, 'okno'), temporary].flatMap((one) => filesThatShow(one, PLANTED_NAMES)),
    written: () => records.flatMap((record) => wordsWritten(record)),
    [Symbol.dispose]: () => place[Symbol.dispose](),
  }
}

/** The planted words in what strace wrote down. */
function wordsWritten(record: string): readonly string[] {
  const text = readFileSync(record)
  return PLANTED_NAMES.filter((word) => asTraced(word).some((one) => text.includes(one)))
}
