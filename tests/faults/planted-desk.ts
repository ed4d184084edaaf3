/**
 * A day with planted words: registered, noted, kept as a draft, searched for, in a letter that is printed and saved, in a return that is exported,
 * and killed in the midst of it; then backed up, sorted, put into a temporary table and vacuumed. Run under strace by a test,
 * which finds the words in nothing that was written.
 */
import { runInThread } from '#main/jobs/run-in-thread.ts'
import { unlock } from '#main/store/store.ts'
import { closedDesk, password, type TestDesk } from '#support/closed-desk.ts'
import { issuedLetter } from '#support/letter-case.ts'
import { PLANTED_NAMES } from '#support/planted-names.ts'

const [folder = '', part = '', tempStore = ''] = process.argv.slice(2)
const [name, inRussian, inPersian] = PLANTED_NAMES

async function work(desk: TestDesk): Promise<void> {
  const { personId, letter } = await issuedLetter(desk, {
    person: { names: [{ kind: 'official', text: name }] },
  })
  await desk.send('people.writeNote', { personId, text: `${inRussian} · ${inPersian}` })
  await desk.send('drafts.save', { form: 'note', subject: personId, value: { text: inRussian } })
  await desk.send('people.search', { text: name })
  for (const { id } of letter.papers) {
    await desk.send('documents.print', { id })
    await desk.send('documents.save', { id })
  }
  const month = { calendar: 'gregorian', year: 2026, month: 11 } as const
  await desk.send('returns.export', { month, format: 'xlsx', language: 'fa' })
}

async function turnOver(): Promise<void> {
  const store = await unlock({ folder, signInWord: 'manager', password })
  const { raw } = store
  if (tempStore) raw.pragma(`temp_store = ${tempStore}`)
  // A store that is bigger than the cache, without the time it takes to fill one.
  for (const schema of ['main', 'temp']) raw.pragma(`${schema}.cache_size = 10`)
  const insert = raw.prepare('INSERT INTO meta (key, value) VALUES (?, ?)')
  const text = `${name} ${inPersian} `.repeat(25)
  raw.transaction(() => {
    for (let row = 0; row < 4000; row += 1) insert.run(`planted-${row}`, text)
  })()
  raw.exec('CREATE TEMP TABLE copied AS SELECT value FROM meta')
  raw.prepare('SELECT value FROM meta ORDER BY value, key DESC').all()
  raw.exec('VACUUM')
  await store.lock()
}

const desk = closedDesk({ folder, runWork: runInThread })
if (part === 'work') {
  await work(desk)
  process.kill(process.pid, 'SIGKILL')
}
await desk.signInAs('manager')
await desk.send('centre.backUp', {})
await desk.desk.lock()
await turnOver()
