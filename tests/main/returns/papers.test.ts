import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { Language } from '#contract/language.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { putMonth, recordedMonth } from '#support/recorded-month.ts'

const month = { calendar: 'gregorian', year: 2026, month: 10 } as const

test('a signed return is printed and saved as the very bytes frozen at the signing, in every language', async () => {
  await using desk = await signedDesk()
  const { papers } = await desk.send('returns.get', { month, edition: 1 })
  expect(papers.map(({ language }) => language).toSorted()).toEqual(Language.options.toSorted())
  const rows = await storeOf(desk).selectFrom('paper').selectAll().execute()
  for (const { id, language, pdf, sha256, pages } of rows) {
    expect(createHash('sha256').update(pdf).digest('hex')).toBe(sha256)
    expect(pages).toBeGreaterThan(3)
    await desk.send('documents.print', { id })
    await desk.send('returns.export', { month, edition: 1, format: 'pdf', language })
    const [printed, saved] = desk.left.slice(-2)
    expect(Buffer.from(printed!.bytes).equals(pdf)).toBe(true)
    expect(Buffer.from(saved!.bytes).equals(pdf)).toBe(true)
  }
})

test('a late entry and another name of the centre leave the paper of the first edition as it was', async () => {
  await using desk = await signedDesk()
  const before = await savedPdf(desk)
  await storeOf(desk).updateTable('centre').set({ name: 'Another name' }).execute()
  const visit = await storeOf(desk).selectFrom('visit').selectAll().executeTakeFirstOrThrow()
  const late = { ...visit, id: '0198c0de-0000-7000-8000-0000000000ff', ticket: 9999 }
  await storeOf(desk)
    .insertInto('visit')
    .values({ ...late, day: '2026-10-05' })
    .execute()
  await desk.send('returns.sign', { month })
  expect(Buffer.from(await savedPdf(desk)).equals(before)).toBe(true)
})

test('a frozen paper, a signed list and its figures cannot be changed even in the store', async () => {
  await using desk = await signedDesk()
  const db = storeOf(desk)
  const frozen = /frozen/
  await expect(
    db
      .updateTable('paper')
      .set({ sha256: 'a'.repeat(64) })
      .execute(),
  ).rejects.toThrow(frozen)
  await expect(
    db.updateTable('monthly_return_list').set({ members: '[]' }).execute(),
  ).rejects.toThrow(frozen)
  await expect(db.deleteFrom('monthly_return_list').execute()).rejects.toThrow(frozen)
  await expect(db.updateTable('monthly_return').set({ covered: '{}' }).execute()).rejects.toThrow(
    frozen,
  )
})

async function signedDesk(): Promise<TestDesk> {
  const desk = await openTestDesk()
  const [manager] = await desk.send('staff.list', {})
  await putMonth(desk, recordedMonth(manager!.id, 2026, 60))
  await desk.send('returns.sign', { month })
  return desk
}

async function savedPdf(desk: TestDesk): Promise<Uint8Array> {
  await desk.send('returns.export', { month, edition: 1, format: 'pdf', language: 'fa' })
  return desk.left.at(-1)!.bytes
}

function storeOf({ desk }: TestDesk) {
  const open = desk.open()
  if (!open) throw new Error('nobody is signed in')
  return open.db
}
