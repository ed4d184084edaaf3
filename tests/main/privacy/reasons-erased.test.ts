import { expect, test } from 'vitest'
import { eraseReasons } from '#main/store/audit/erased-reasons.ts'
import { runHere } from '#main/jobs/run-here.ts'
import { migrations } from '#main/store/migrations/index.ts'
import { unlock } from '#main/store/store.ts'
import { freshStore, MANAGER } from '#support/fresh-store.ts'
import { imageAfterLock, wordsLeft } from '#support/file-image.ts'
import { openTestDesk, password, type TestDesk } from '#support/open-desk.ts'
import { somebody } from '#support/somebody.ts'

const why = 'ZzEmergencyReason je nevyhnutné'
const act = {
  at: '2026-11-24T08:00:00.000Z',
  actorId: MANAGER.id,
  role: 'manager',
  action: 'access.open',
} as const

/** Somebody whose file was opened in an emergency, and another one; then the first is erased. */
async function erasedAfterEmergency(desk: TestDesk) {
  const personId = await somebody(desk)
  const other = await somebody(desk, { names: [{ kind: 'official', text: 'Peter Oravec' }] })
  await desk.signInAs('caseworker')
  for (const id of [personId, other]) {
    await desk.send('access.open', { personId: id, reason: `${why} ${id}` })
  }
  await desk.signInAs('manager')
  const asked = { personId, askedOn: '2026-11-24', asker: 'person', manner: 'spoken' } as const
  const seen = await desk.send('privacy.recordErasure', asked)
  await desk.send('privacy.carryOut', { id: seen.id, version: seen.version })
  return { personId, other }
}

test('why somebody acted on a file goes with it; the row stays, says so, and the chain holds', async () => {
  await using desk = await openTestDesk()
  const { personId, other } = await erasedAfterEmergency(desk)
  const { lines } = await desk.send('audit.list', {})
  const opened = lines.filter(({ action }) => action === 'access.open')
  expect(opened.map(({ subjectId, reason }) => [subjectId, reason])).toEqual([
    [other, `${why} ${other}`],
    [personId, ''],
  ])
  const image = await imageAfterLock(desk)
  expect(wordsLeft(image, [`${why} ${personId}`])).toEqual([])
  expect(wordsLeft(image, [`${why} ${other}`])).toHaveLength(1)
  // A walk by the next opening, over the anchors in the keyring and beside the store.
  await desk.signInAs('manager')
  const health = await desk.send('upkeep.check', {})
  expect(health.chain).toMatchObject({ isGood: true })
})

const edits = [
  ['another reason taken away', 'other', "UPDATE audit SET reason = '' WHERE seq = ?"],
  ['another reason changed', 'other', "UPDATE audit SET reason = 'x' WHERE seq = ?"],
  [
    'words put in place of the erased ones',
    'erased',
    "UPDATE audit SET reason = 'x' WHERE seq = ?",
  ],
  [
    'its place said to have had no reason',
    'erased',
    'UPDATE audit SET reason = NULL WHERE seq = ?',
  ],
  ['who acted changed beside it', 'erased', "UPDATE audit SET actor_id = 'x' WHERE seq = ?"],
  ['its mac changed', 'erased', 'UPDATE audit SET mac = randomblob(32) WHERE seq = ?'],
  [
    'what the act that erased it says of it',
    'erasing',
    "UPDATE audit SET detail = replace(detail, 'reasons', 'seasons') WHERE seq = ?",
  ],
] as const

test.each(edits)(
  'once a reason is erased an edit is found all the same: %s',
  async (_, row, edit) => {
    await using desk = await openTestDesk()
    const { other } = await erasedAfterEmergency(desk)
    await desk.send('desk.lock', {})
    const store = await unlock({ folder: desk.folder, signInWord: 'manager', password })
    try {
      expect(store.verifyAudit()).toMatchObject({ ok: true })
      const seqOf = (where: string): number =>
        Number(store.raw.prepare(`SELECT seq FROM audit WHERE ${where}`).pluck().get())
      const erased = seqOf("reason = ''")
      const seq = {
        erased,
        other: seqOf(`action = 'access.open' AND subject_id = '${other}'`),
        erasing: seqOf("action = 'privacy.carryOut'"),
      }[row]
      store.raw.exec('DROP TRIGGER audit_is_never_edited')
      store.raw.prepare(edit).run(seq)
      // Without its act the row has nothing to stand by: it is the first that does not hold.
      const broken = row === 'erasing' ? erased : seq
      expect(store.verifyAudit()).toMatchObject({ ok: false, seq: broken })
    } finally {
      await store.lock()
    }
  },
)

test('the store lets nothing of a row change but its reason go', async () => {
  await using desk = await freshStore({ now: () => act.at })
  const told = { ...act, reason: 'x' }
  await desk.store.db.transaction().execute(async (db) => desk.store.appendAudit(db, told))
  const { raw } = desk.store
  for (const edit of [
    "reason = 'y'",
    'reason = NULL',
    "reason = '', role = 'x'",
    "reason = '', mac = randomblob(32)",
  ]) {
    expect(() => raw.exec(`UPDATE audit SET ${edit} WHERE seq = 2`)).toThrow('never edited')
  }
  expect(() => raw.exec("UPDATE audit SET reason = '' WHERE seq = 1")).toThrow('never edited')
  raw.exec("UPDATE audit SET reason = '' WHERE seq = 2")
})

test('a reason from before this release goes too, and the chain over the upgrade holds', async () => {
  await using old = await freshStore({ migrations: migrations.slice(0, 21) })
  const person = '0198c0de-0000-7000-8000-00000000000a'
  const opened = { ...act, subjectType: 'person', subjectId: person, reason: why }
  await old.store.db.transaction().execute(async (db) => old.store.appendAudit(db, opened))
  await old.store.lock()
  const store = await unlock({ folder: old.folder, ...MANAGER, runWork: runHere })
  try {
    await store.db.transaction().execute(async (db) => {
      const reasons = await eraseReasons(db, [person])
      expect(reasons).toHaveLength(1)
      await store.appendAudit(db, { ...act, action: 'privacy.carryOut', detail: { reasons } })
    })
    expect(store.verifyAudit()).toMatchObject({ ok: true })
  } finally {
    await store.lock()
  }
})
