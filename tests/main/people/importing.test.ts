import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { writeXlsx } from '#main/exports/xlsx.ts'
import { temporaryFolder } from '#support/fresh-store.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { previewed, readingOf, readRegister, registerShelf } from '#support/register.ts'
import { restrict, restrictedFile } from '#support/restricted-file.ts'
import { somebody } from '#support/somebody.ts'

async function deskWithShelf() {
  const folder = temporaryFolder()
  const shelf = registerShelf(folder.path)
  const desk = await openTestDesk({ chosenTable: shelf.chosenTable })
  await desk.signInAs('caseworker')
  return {
    ...desk,
    lay: shelf.lay,
    [Symbol.asyncDispose]: async () => {
      await desk[Symbol.asyncDispose]()
      folder[Symbol.dispose]()
    },
  }
}

const register = [
  'Č. spisu;Priezvisko;Meno;Dátum narodenia;Pohlavie;Telefón;Adresa;Orientačný bod;Jazyk;Poznámka',
  '1/2019;Kováčová;Žofia;3.8.1986;ž;0905 123 456;Hlavná 1;oproti pekárni;sk;chodí v utorok',
  '2/2019;رضایی;محمد;12.5.1365;muž;;;;fa;',
  '3/2019;;;1.1.1990;;;;;;',
  '4/2019;Novák;Ján;30.2.1990;m;;;;;',
  '5/2019;Kovacova;Zofia;3.8.1986;ž;;;;;',
  '6/2019;Шевченко;Олена;1990;ж;0911 222 333, 0911 222 444;;;українська;',
].join('\n')

const takeAll: Readonly<{ known: 'skip'; except: number[] }> = { known: 'skip', except: [] }

async function rowCounts({ desk }: TestDesk): Promise<unknown> {
  const { db } = desk.open()!
  const { rows } = await sql`
    SELECT (SELECT count(*) FROM person) AS people, (SELECT count(*) FROM person_name) AS names,
      (SELECT count(*) FROM person_contact) AS contacts, (SELECT count(*) FROM register_import) AS imports,
      (SELECT count(*) FROM register_import_person) AS imported,
      (SELECT coalesce(sum(last), 0) FROM numbering) AS numbers
  `.execute(db)
  return rows[0]
}

test('a list is read, laid out by its headings, looked through and taken: everybody is found afterwards', async () => {
  await using desk = await deskWithShelf()
  desk.lay('kartotéka.csv', `\uFEFF${register}`)
  const { file, token, counts, rowsOf } = await previewed(desk)
  expect(file).toMatchObject({ name: 'kartotéka.csv', encoding: 'utf-8', isEncodingGuessed: false })
  expect(file.sheets[0]?.columns.map(({ guess }) => guess)).toEqual([
    'oldNumber',
    'surname',
    'given',
    'birth',
    'sex',
    'phone',
    'address',
    'landmark',
    'language',
    null,
  ])
  expect(file.sheets[0]?.columns[1]?.samples).toEqual(['Kováčová', 'رضایی', 'Novák'])
  expect(counts).toEqual({ fresh: 3, known: 1, refused: 2 })
  expect(await rowsOf('refused')).toMatchObject([
    { line: 4, name: '', problem: { code: 'no-name' } },
    { line: 5, name: 'Ján Novák', problem: { code: 'no-such-day', column: 4 } },
  ])
  expect(await rowsOf('known')).toMatchObject([{ line: 6, name: 'Zofia Kovacova', lines: [2] }])
  const done = await desk.send('people.importRegister', { token, ...takeAll })
  expect(done).toMatchObject({ people: 3, skipped: 1, refused: 2, fileName: 'kartotéka.csv' })

  const find = async (text: string) => (await desk.send('people.search', { text })).hits
  const [zofia] = await find('Жофия Ковачова')
  const { details } = await desk.send('people.get', { id: zofia!.person.id })
  expect(details).toMatchObject({
    names: [{ kind: 'official', text: 'Žofia Kováčová' }],
    birth: { iso: '1986-08-03', precision: 'day' },
    sex: 'female',
    address: 'Hlavná 1',
    landmark: 'oproti pekárni',
    language: 'sk',
    contacts: [{ kind: 'phone', value: '+421 905 123 456' }],
  })
  const [olena] = await find('0911222444')
  expect(olena?.person).toMatchObject({ name: 'Олена Шевченко', language: 'uk' })
  expect((await find('2/2019'))[0]).toMatchObject({
    foundBy: 'file-number',
    person: { name: 'محمد رضایی', birth: { iso: '1986-08-03' } },
  })
  expect(await desk.refusal('people.importRegister', { token, ...takeAll })).toBe(
    'register-forgotten',
  )
})

test('a workbook is brought in as a list is, its day cells as days', async () => {
  await using desk = await deskWithShelf()
  const rows = [
    [{ value: 'ФИО' }, { value: 'Год рождения' }],
    [{ value: 'Иванов Иван' }, { value: 1990 }],
  ]
  const bytes = await writeXlsx([{ name: 'Люди', rows, widths: [20, 10] }], { rightToLeft: false })
  desk.lay('register.xlsx', bytes)
  const { file, counts, rowsOf } = await previewed(desk)
  expect(file).toMatchObject({ encoding: null, sheets: [{ name: 'Люди', rows: 1 }] })
  expect(counts).toEqual({ fresh: 1, known: 0, refused: 0 })
  expect(await rowsOf('fresh')).toMatchObject([
    { name: 'Иванов Иван', birth: { iso: '1990', precision: 'year' } },
  ])
})

test('whoever the desk knows already is shown, skipped, and entered only where somebody says so', async () => {
  await using desk = await deskWithShelf()
  const known = await somebody(desk, {
    names: [{ kind: 'official', text: 'Жофия Ковачова' }],
    birth: { iso: '1986-08-03', precision: 'day' },
  })
  await desk.signInAs('manager')
  desk.lay('a.csv', 'Meno,Narodený\nŽofia Kováčová,3.8.1986\nPeter Malý,1.2.1970\n')
  const { token, rowsOf, counts } = await previewed(desk)
  expect(counts).toEqual({ fresh: 1, known: 1, refused: 0 })
  expect((await rowsOf('known'))[0]?.files).toMatchObject([{ id: known }])
  const done = await desk.send('people.importRegister', { token, known: 'skip', except: [2] })
  expect(done).toMatchObject({ people: 2, skipped: 0 })
})

test('a row that meets a file hidden from who asks is refused, tells nothing of it, and is on record', async () => {
  await using desk = await deskWithShelf()
  const { personId } = await restrictedFile(desk)
  const row = `Zofia Kovacova,3.8.1986\nPeter Malý,1.2.1970\n`
  desk.lay('a.csv', `Meno,Narodený\n${row}`)
  await desk.signInAs('manager')
  const { counts, rowsOf, token } = await previewed(desk)
  expect(counts).toEqual({ fresh: 1, known: 0, refused: 1 })
  expect(await rowsOf('refused')).toEqual([
    {
      line: 2,
      name: 'Zofia Kovacova',
      birth: null,
      phone: '',
      problem: { code: 'restricted-file', column: null },
      files: [],
      lines: [],
    },
  ])
  const done = await desk.send('people.importRegister', { token, known: 'enter', except: [] })
  expect(done.people).toBe(1)
  const { rows } = await sql<{ detail: string }>`
    SELECT detail FROM audit WHERE action = 'people.previewRegister'
  `.execute(desk.desk.open()!.db)
  expect(rows.map(({ detail }) => JSON.parse(detail))).toMatchObject([{ met: [personId] }])
  // Its team sees the file as any other.
  await desk.signInAs('caseworker')
  desk.lay('a.csv', `Meno,Narodený\n${row}`)
  expect(await previewed(desk)).toMatchObject({ counts: { fresh: 0, known: 2, refused: 0 } })
})

test('a failure in the middle leaves nothing: no file, no number, nobody to be found; and it can be done again', async () => {
  await using desk = await deskWithShelf()
  desk.lay('a.csv', register)
  const { token } = await previewed(desk)
  const before = await rowCounts(desk)
  const { db } = desk.desk.open()!
  await sql`
    CREATE TEMP TRIGGER broken BEFORE INSERT ON person WHEN (SELECT count(*) FROM person) = 2
    BEGIN SELECT RAISE(ABORT, 'planted'); END
  `.execute(db)
  expect(await desk.refusal('people.importRegister', { token, ...takeAll })).toBe('unexpected')
  await sql`DROP TRIGGER broken`.execute(db)
  expect(await rowCounts(desk)).toEqual(before)
  expect((await desk.send('people.search', { text: 'Žofia' })).hits).toEqual([])
  expect(await desk.send('people.importRegister', { token, ...takeAll })).toMatchObject({
    people: 3,
  })
})

test('stopped while it writes, nobody was entered; meanwhile it says how far it is', async () => {
  await using desk = await deskWithShelf()
  const names = Array.from({ length: 400 }, (_, at) => `Osoba číslo ${at}`)
  desk.lay('a.csv', ['Meno', ...names].join('\n'))
  const { token } = await previewed(desk)
  const before = await rowCounts(desk)
  const importing = desk.ask('people.importRegister', { token, ...takeAll })
  let seen = await desk.send('people.importProgress', {})
  while (!seen || seen.share === 0) {
    await new Promise(setImmediate)
    seen = await desk.send('people.importProgress', {})
  }
  expect(seen).toMatchObject({ stage: 'writing', rows: 400 })
  await desk.send('people.stopImport', {})
  expect(await importing).toMatchObject({ ok: false, failure: { code: 'import-stopped' } })
  expect(await rowCounts(desk)).toEqual(before)
  expect(await desk.send('people.importProgress', {})).toBeNull()
})

test('an import is taken back as if it had never been; who has come since stays, and is named', async () => {
  await using desk = await deskWithShelf()
  desk.lay('a.csv', register)
  const { token } = await previewed(desk)
  const people = () => dumpPeople(desk)
  const before = await people()
  const { id, version } = await desk.send('people.importRegister', { token, ...takeAll })
  const [hit] = (await desk.send('people.search', { text: 'Олена' })).hits
  await desk.signInAs('receptionist')
  await desk.send('visits.registerWalkIn', {
    who: { kind: 'known', personId: hit!.person.id },
    needs: [{ topic: 'transport' }],
    language: 'uk',
  })
  await desk.signInAs('manager')
  const { takenBack, stay } = await desk.send('people.takeBackImport', { id, version })
  expect(stay.map(({ name }) => name)).toEqual(['Олена Шевченко'])
  expect(takenBack.takenBackAt).not.toBeNull()
  expect((await desk.send('people.search', { text: 'Žofia Kováčová' })).hits).toEqual([])
  expect((await desk.send('people.search', { text: '1/2019' })).hits).toEqual([])
  expect(await people()).toHaveLength(before.length + 1)
  const again = { id, version: takenBack.version }
  expect(await desk.refusal('people.takeBackImport', again)).toBe('import-taken-back')
})

test.each<[string, (desk: TestDesk, id: string) => Promise<unknown>]>([
  ['a change', async (desk, id) => change(desk, id)],
  [
    'half-typed text',
    async (desk, id) => desk.send('drafts.save', { form: 'person', subject: id, value: 'x' }),
  ],
  ['a case that is taken', async (desk, id) => desk.send('people.takeCase', { id })],
])('%s keeps a file where it is', async (_, since) => {
  await using desk = await deskWithShelf()
  desk.lay('a.csv', 'Meno\nPeter Malý\n')
  const { token } = await previewed(desk)
  const { id, version } = await desk.send('people.importRegister', { token, ...takeAll })
  const [hit] = (await desk.send('people.search', { text: 'Peter Malý' })).hits
  await since(desk, hit!.person.id)
  expect((await desk.send('people.takeBackImport', { id, version })).stay).toHaveLength(1)
  expect((await desk.send('people.search', { text: 'Peter Malý' })).hits).toHaveLength(1)
})

test('for who may not know of a restricted file of the import it is as gone as the others', async () => {
  await using desk = await deskWithShelf()
  desk.lay('a.csv', 'Meno\nPeter Malý\nJana Veľká\n')
  const { token } = await previewed(desk)
  const { id, version } = await desk.send('people.importRegister', { token, ...takeAll })
  const [hit] = (await desk.send('people.search', { text: 'Peter Malý' })).hits
  await desk.send('people.takeCase', { id: hit!.person.id })
  await restrict(desk, hit!.person.id)
  await desk.signInAs('manager')
  expect((await desk.send('people.takeBackImport', { id, version })).stay).toEqual([])
  await desk.signInAs('caseworker')
  expect((await desk.send('people.search', { text: 'Peter Malý' })).hits).toHaveLength(1)
})

test('what was registered after the preview is looked at first', async () => {
  await using desk = await deskWithShelf()
  desk.lay('a.csv', 'Meno\nPeter Malý\n')
  const read = await readRegister(desk)
  await desk.send('people.previewRegister', readingOf(read))
  await desk.send('visits.registerWalkIn', {
    who: {
      kind: 'new',
      person: { names: [{ kind: 'official', text: 'Peter Malý' }], language: 'sk' },
    },
    needs: [{ topic: 'transport' }],
    language: 'sk',
  })
  const asked = { token: read.token, ...takeAll }
  expect(await desk.refusal('people.importRegister', asked)).toBe('people-since')
  await desk.send('people.previewRegister', readingOf(read))
  expect(await desk.send('people.importRegister', asked)).toMatchObject({ people: 1 })
})

test('a file that is none, one that is gone, and what makes no names are refused with their reason', async () => {
  await using desk = await deskWithShelf()
  desk.lay(undefined)
  expect(await desk.send('people.chooseRegister', {})).toBeNull()
  const refusalOf = async (bytes: Uint8Array | string) => {
    desk.lay('a.csv', bytes)
    const { token } = (await desk.send('people.chooseRegister', {}))!
    return desk.refusal('people.readRegister', { token })
  }
  expect(await refusalOf('')).toBe('file-empty')
  expect(await refusalOf(Buffer.from('%PDF-1.7\n\0\0'))).toBe('file-of-another-kind')
  expect(await refusalOf('a,b\n"x,1\n')).toBe('quote-left-open')
  desk.lay('a.csv', 'Meno,Poznámka\nPeter,x\n')
  const read = await readRegister(desk)
  const preview = (said: Parameters<typeof readingOf>[1]) =>
    desk.refusal('people.previewRegister', readingOf(read, said))
  expect(await preview({ Meno: null })).toBe('no-name-column')
  expect(await preview({ Poznámka: 'name' })).toBe('field-twice')
  expect(await preview({ Poznámka: 'surname' })).toBe('field-twice')
  const { token } = read
  const asked = { token, kind: 'fresh', from: 0, most: 10 } as const
  expect(await desk.refusal('people.listRegisterRows', asked)).toBe('not-previewed')
  await desk.signInAs('manager')
  expect(await desk.refusal('people.listRegisterRows', asked)).toBe('register-forgotten')
})

async function change(desk: TestDesk, id: string) {
  const { details, version } = await desk.send('people.get', { id })
  return desk.send('people.save', { ...details, id, version, address: 'Nová 2' })
}

async function dumpPeople({ desk }: TestDesk): Promise<readonly unknown[]> {
  return desk.open()!.db.selectFrom('person').selectAll().execute()
}
