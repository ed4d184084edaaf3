import { expect, test } from 'vitest'
import type { AuditRow } from '#main/store/audit/audit.table.ts'
import { type AuditHead, verifyAudit } from '#main/store/audit/audit-chain.ts'
import type { OpenStore } from '#main/store/open-store.ts'
import { unlock } from '#main/store/store.ts'
import { copyFileSync } from 'node:fs'
import { storeFiles } from '#main/store/store-files.ts'
import { dice } from '#support/dice.ts'
import { MANAGER, freshStore } from '#support/fresh-store.ts'

const entry = {
  at: '2026-11-24T08:00:00.000Z',
  actorId: MANAGER.id,
  role: 'receptionist',
  action: 'visits.registerWalkIn',
  subjectType: 'visit',
  subjectId: '0198c0de-0000-7000-8000-00000000000a',
  reason: null,
  detail: { fields: ['channel', 'reason'], version: 2 },
}

async function work(store: OpenStore, acts: number): Promise<void> {
  for (let act = 0; act < acts; act += 1) {
    await store.db.transaction().execute(async (db) => store.appendAudit(db, entry))
  }
}

async function chain(store: OpenStore): Promise<readonly AuditRow[]> {
  return store.db.selectFrom('audit').selectAll().orderBy('seq').execute()
}

test('what was done stands in the chain, in order, and the chain holds', async () => {
  await using desk = await freshStore({ now: () => entry.at })
  await work(desk.store, 5)
  const rows = await chain(desk.store)
  expect(rows.map((row) => row.seq)).toEqual([1, 2, 3, 4, 5, 6])
  expect(rows[1]).toMatchObject({
    action: entry.action,
    detail: '{"fields":["channel","reason"],"version":2}',
  })
  expect(desk.store.verifyAudit()).toMatchObject({ ok: true, head: { seq: 6 } })
})

test('an act that fails leaves no row, and the next one closes up', async () => {
  await using desk = await freshStore({ now: () => entry.at })
  const failing = desk.store.db.transaction().execute(async (db) => {
    await desk.store.appendAudit(db, entry)
    throw new Error('no such person')
  })
  await expect(failing).rejects.toThrow('no such person')
  await work(desk.store, 1)
  expect(desk.store.verifyAudit()).toMatchObject({ ok: true, head: { seq: 2 } })
})

test.each([
  [{ name: 'Mohammad Rezaei' }],
  [{ name: 'رضایی' }],
  [{ fields: ['phone', '+421 905 123 456'] }],
])('a value in place of a field name does not get into the log: %j', async (detail) => {
  await using desk = await freshStore({ now: () => entry.at })
  const act = desk.store.db
    .transaction()
    .execute(async (db) => desk.store.appendAudit(db, { ...entry, detail }))
  await expect(act).rejects.toThrow('ids, codes and field names only')
})

test.each([
  ['edited', "UPDATE audit SET actor_id = 'somebody else' WHERE seq = 2"],
  ['deleted', 'DELETE FROM audit WHERE seq = 2'],
  [
    'left out',
    'INSERT INTO audit SELECT 9, at, actor_id, role, action, subject_type, subject_id, reason, detail, mac FROM audit WHERE seq = 2',
  ],
])('the file itself lets no row be %s', async (_, statement) => {
  await using desk = await freshStore({ now: () => entry.at })
  await work(desk.store, 3)
  expect(() => desk.store.raw.exec(statement)).toThrow(/^audit rows/)
})

test('somebody who edits the file around the program is named by the row', async () => {
  await using desk = await freshStore({ now: () => entry.at })
  await work(desk.store, 6)
  desk.store.raw.exec(
    "DROP TRIGGER audit_is_never_edited; UPDATE audit SET role = 'manager' WHERE seq = 4",
  )
  expect(desk.store.verifyAudit()).toEqual({ ok: false, seq: 4, why: 'changed' })
})

const tampering: Readonly<
  Record<
    string,
    (rows: readonly AuditRow[], at: number) => Readonly<{ rows: AuditRow[]; broken: number }>
  >
> = {
  edit: (rows, at) => ({
    rows: rows.with(at, { ...rows[at]!, subject_id: 'another' }),
    broken: at + 1,
  }),
  delete: (rows, at) => ({ rows: rows.toSpliced(at, 1), broken: at + 1 }),
  swap: (rows, at) => {
    const next = (at + 1) % rows.length
    const [a, b] = [rows[at]!, rows[next]!]
    const swapped = rows.with(at, { ...b, seq: a.seq }).with(next, { ...a, seq: b.seq })
    return { rows: swapped, broken: Math.min(at, next) + 1 }
  },
  insert: (rows, at) => {
    const later = rows.slice(at).map((row) => ({ ...row, seq: row.seq + 1 }))
    return {
      rows: [...rows.slice(0, at), { ...rows[at]!, action: 'invented' }, ...later],
      broken: at + 1,
    }
  },
  truncate: (rows, at) => ({ rows: rows.slice(0, at), broken: at + 1 }),
}

test.each(Object.keys(tampering))(
  '200 of 200: %s is found, and the first broken row is named',
  async (kind) => {
    await using desk = await freshStore({ now: () => entry.at })
    await work(desk.store, 30)
    const rows = await chain(desk.store)
    const anchor = headOf(rows)
    const roll = dice(7)
    for (let round = 0; round < 200; round += 1) {
      const tampered = tampering[kind]!(rows, roll.below(rows.length))
      const verdict = verifyAudit(tampered.rows, () => desk.store.keys.audit, anchor)
      expect(verdict).toMatchObject({ ok: false, seq: tampered.broken })
    }
  },
)

/** A row with something in every column, and another word for each. */
const whole = { ...entry, reason: 'an emergency' } as const
const another = {
  seq: 9,
  at: '2026-11-24T08:00:00.001Z',
  actor_id: MANAGER.id.replace(/.$/u, 'f'),
  role: 'manager',
  action: 'visits.registerWalkin',
  subject_type: 'person',
  subject_id: whole.subjectId.replace(/.$/u, 'b'),
  reason: 'an emergency ',
  detail: '{"fields":["channel","reason"],"version":3}',
  mac: Buffer.alloc(32, 1),
} as const satisfies AuditRow

test.each(Object.keys(another))('%s is covered: another one is found, and none', async (column) => {
  await using desk = await freshStore({ now: () => entry.at })
  await desk.store.db.transaction().execute(async (db) => desk.store.appendAudit(db, whole))
  await work(desk.store, 1)
  const rows = await chain(desk.store)
  const at = rows.length - 2
  const row = rows[at]!
  expect(Object.keys(row).toSorted()).toEqual(Object.keys(another).toSorted())
  expect(Reflect.get(row, column)).not.toEqual(Reflect.get(another, column))
  const isMac = column === 'mac'
  for (const value of [Reflect.get(another, column), ...(isMac ? [] : [null])]) {
    const edited = rows.with(at, { ...row, [column]: value })
    // Without the anchor: the chain alone tells it.
    const verdict = verifyAudit(edited, () => desk.store.keys.audit, null)
    expect(verdict).toMatchObject({ ok: false, seq: row.seq })
  }
})

test('words moved from one column to its neighbour are found', async () => {
  await using desk = await freshStore({ now: () => entry.at })
  await desk.store.db.transaction().execute(async (db) => desk.store.appendAudit(db, whole))
  const rows = await chain(desk.store)
  const at = rows.length - 1
  const row = rows[at]!
  const moves = [
    { subject_id: row.reason, reason: row.subject_id },
    { role: row.action, action: row.role! },
    { reason: '', subject_id: `${row.subject_id}${row.reason}` },
  ]
  for (const moved of moves) {
    const edited = rows.with(at, { ...row, ...moved })
    expect(verifyAudit(edited, () => desk.store.keys.audit, null)).toMatchObject({ seq: row.seq })
  }
})

test('a long chain is verified onwards from a head already verified', async () => {
  await using desk = await freshStore({ now: () => entry.at })
  await work(desk.store, 4)
  const rows = await chain(desk.store)
  const middle = headOf(rows.slice(0, 3))
  expect(verifyAudit(rows.slice(3), () => desk.store.keys.audit, headOf(rows), middle)).toEqual({
    ok: true,
    head: headOf(rows),
  })
})

test('a store put back to an older state is noticed at sign-in, and stays on record', async () => {
  await using desk = await freshStore({ now: () => entry.at })
  const { folder } = desk
  const files = storeFiles(folder)
  await desk.store.lock()
  copyFileSync(files.store, `${files.store}.old`)
  const busy = await unlock({ folder, ...MANAGER })
  await work(busy, 3)
  await busy.lock()

  copyFileSync(`${files.store}.old`, files.store)
  const back = await unlock({ folder, ...MANAGER })
  const rows = await chain(back)
  expect(rows.at(-1)).toMatchObject({
    action: 'store.historyCut',
    detail: '{"anchored":4,"found":1}',
  })
  expect(back.verifyAudit()).toMatchObject({ ok: false, seq: 3, why: 'missing' })
  await back.lock()
})

function headOf(rows: readonly AuditRow[]): AuditHead {
  const last = rows.at(-1)!
  return { seq: last.seq, mac: Buffer.from(last.mac).toString('hex') }
}
