import { expect, test } from 'vitest'
import { issuedLetter } from '#support/letter-case.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { pdfNames } from '#support/pdf-names.ts'
import { seenLines } from '#support/seen-lines.ts'

async function lastOut(desk: TestDesk): Promise<Uint8Array> {
  return new Uint8Array(desk.left.at(-1)!.bytes)
}

test('a copy says so with its day, in the language of the paper, and else says what was frozen', async () => {
  await using desk = await openTestDesk()
  const { letter } = await issuedLetter(desk)
  const marks = { sk: 'Kópia vyhotovená 24. novembra 2026', fa: '۱۴۰۵' } as const
  for (const { id, language } of letter.papers) {
    const { bytes: before } = await desk.send('documents.read', { id })
    await desk.send('documents.handOverCopy', { id, way: 'print' })
    const [mark, ...said] = await seenLines(await lastOut(desk))
    expect(mark).toContain(language === 'fa' ? marks.fa : marks.sk)
    expect(said).toEqual(await seenLines(new Uint8Array(before)))
  }
})

test('the original stays as it was frozen and prints without a mark, before and after its copy', async () => {
  await using desk = await openTestDesk()
  const { letter } = await issuedLetter(desk)
  const { id } = letter.papers[0]!
  await desk.send('documents.print', { id })
  await desk.send('documents.handOverCopy', { id, way: 'save' })
  await desk.send('documents.print', { id })
  const [first, copy, again] = desk.left
  expect(copy?.name).toBe('referral-letter-1-2026-sk-copy.pdf')
  expect(Buffer.from(again!.bytes)).toEqual(Buffer.from(first!.bytes))
  expect((await seenLines(new Uint8Array(first!.bytes))).join('\n')).not.toContain('Kópia')
  const rows = await desk.desk.open()!.db.selectFrom('paper').select('id').execute()
  expect(rows).toHaveLength(2)
})

test('a copy of a letter of two pages is marked on both', async () => {
  await using desk = await openTestDesk()
  const { letter, content } = await issuedLetter(desk)
  const { papers } = await desk.send('referrals.reissue', {
    id: letter.id,
    version: letter.version,
    content: { ...content, translation: { language: 'en', form: 'after' } },
    change: 'preklad',
  })
  await desk.send('documents.handOverCopy', { id: papers[2]!.id, way: 'print' })
  const lines = await seenLines(await lastOut(desk))
  expect(lines.filter((line) => line.startsWith('Kópia vyhotovená'))).toHaveLength(2)
})

test('a copy stays in the archive’s standard, with its structure, and holds nothing that acts', async () => {
  await using desk = await openTestDesk()
  const { letter } = await issuedLetter(desk)
  await desk.send('documents.handOverCopy', { id: letter.papers[0]!.id, way: 'print' })
  const bytes = await lastOut(desk)
  const text = Buffer.from(bytes).toString('latin1')
  for (const kept of [
    '/S /GTS_PDFA1',
    '<pdfaid:part>2</pdfaid:part>',
    '/StructTreeRoot',
    '/ID [',
  ]) {
    expect(text).toContain(kept)
  }
  const names = pdfNames(bytes)
  for (const active of ['JavaScript', 'JS', 'OpenAction', 'AA', 'Launch', 'URI', 'EmbeddedFile']) {
    expect(names.has(active)).toBe(false)
  }
})

test('whoever takes a copy stands in the log, with the paper', async () => {
  await using desk = await openTestDesk()
  const { letter } = await issuedLetter(desk)
  const { id } = letter.papers[0]!
  await desk.send('documents.handOverCopy', { id, way: 'print' })
  await desk.signInAs('manager')
  const { lines } = await desk.send('audit.list', {})
  expect(lines).toContainEqual(
    expect.objectContaining({ action: 'documents.handOverCopy', family: 'left', subjectId: id }),
  )
})
