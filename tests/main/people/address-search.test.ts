import { expect, test } from 'vitest'
import { AddressIndex } from '#main/features/people/addresses/address-index.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { restrict } from '#support/restricted-file.ts'
import { somebody } from '#support/somebody.ts'

async function foundBy(desk: TestDesk, text: string) {
  const { hits } = await desk.send('people.search', { text })
  return hits.map((hit) => `${hit.person.name} by ${hit.foundBy}: ${hit.text}`)
}

async function movesTo(desk: TestDesk, id: string, address: string): Promise<void> {
  const { details, version } = await desk.send('people.get', { id })
  await desk.send('people.save', { ...details, address, id, version })
}

const lives = [
  ['a', 'Hlavná 12/4, 941 01 Bánov'],
  ['b', 'Hlavná 121'],
  ['c', 'خیابان آزادی، پلاک ۱۲، روبه‌روی نانوایی'],
  ['d', 'ул. Ленина, д. 5, кв. 12'],
  ['e', ''],
] as const

test.each([
  ['hlavna', ['a', 'b']],
  ['Hlavná 12', ['a', 'b']],
  ['HLAVNA 12 4', ['a']],
  ['12 hlav', ['a']],
  ['banov hlavna', ['a']],
  ['آزادی 12', ['c']],
  ['روبه‌روی نانوايي', ['c']],
  ['ленина 5', ['d']],
  ['12', []],
  ['hl', []],
  ['lavna', []],
  ['', []],
])('“%s” finds who lives there', (text, found) => {
  const index = new AddressIndex()
  expect(index.search('hlavna')).toEqual([])
  index.fill(lives.map(([personId, address]) => ({ personId, address })))
  expect(index.search(text)).toEqual(found)
})

test('the search box finds who lives at an address, as it is now, and tells it', async () => {
  await using desk = await openTestDesk()
  const zofia = await somebody(desk)
  await movesTo(desk, zofia, 'Hlavná 12, Bánov')
  const peter = await somebody(desk, { names: [{ kind: 'official', text: 'Peter Hlavatý' }] })
  expect(await foundBy(desk, 'hlavna 12')).toEqual(['Žofia Kováčová by address: Hlavná 12, Bánov'])
  // A name comes before an address that begins like it.
  expect(await foundBy(desk, 'hlavaty')).toEqual(['Peter Hlavatý by name: Peter Hlavatý'])

  await movesTo(desk, zofia, 'Rybničná 7')
  await movesTo(desk, peter, 'Hlavná 12')
  expect(await foundBy(desk, 'hlavna 12')).toEqual(['Peter Hlavatý by address: Hlavná 12'])
  expect(await foundBy(desk, 'rybnicna')).toEqual(['Žofia Kováčová by address: Rybničná 7'])

  await desk.desk.lock()
  await desk.signInAs('receptionist')
  expect(await foundBy(desk, 'rybnicna 7')).toEqual(['Žofia Kováčová by address: Rybničná 7'])
})

test('what a home is near finds it, beside its address or without one', async () => {
  await using desk = await openTestDesk()
  const near = async (landmark: string, address = '') => {
    const { details, version } = await desk.send('people.get', { id })
    await desk.send('people.save', { ...details, address, landmark, id, version })
  }
  const id = await somebody(desk)
  expect(await foundBy(desk, 'мечети')).toEqual([])
  await near('напротив мечети')
  expect(await foundBy(desk, 'напротив мечети')).toEqual([
    'Žofia Kováčová by address: напротив мечети',
  ])
  await near('oproti pekárni', 'Hlavná 12')
  expect(await foundBy(desk, 'pekarni hlavna')).toEqual([
    'Žofia Kováčová by address: Hlavná 12 (oproti pekárni)',
  ])
  expect(await foundBy(desk, 'мечети')).toEqual([])
  await desk.desk.lock()
  await desk.signInAs('receptionist')
  expect(await foundBy(desk, 'oproti pekarni')).toHaveLength(1)
})

test('a transaction that fails leaves the address as it was found before', async () => {
  await using desk = await openTestDesk()
  const zofia = await somebody(desk)
  await movesTo(desk, zofia, 'Hlavná 12')
  expect(await foundBy(desk, 'hlavna 12')).toHaveLength(1)
  const broken = desk.desk.open()!.transact(async (db) => {
    await db.updateTable('person').set({ address: 'Nowhere 9' }).where('id', '=', zofia).execute()
    throw new Error('no room')
  })
  await expect(broken).rejects.toThrow('no room')
  expect(await foundBy(desk, 'nowhere 9')).toEqual([])
  expect(await foundBy(desk, 'hlavna 12')).toHaveLength(1)
})

test('an address does not lead to a restricted file', async () => {
  await using desk = await openTestDesk()
  const zofia = await somebody(desk)
  await movesTo(desk, zofia, 'Hlavná 12')
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id: zofia })
  await restrict(desk, zofia)
  expect(await foundBy(desk, 'hlavna 12')).toHaveLength(1)
  await desk.signInAs('receptionist')
  expect(await foundBy(desk, 'hlavna 12')).toEqual([])
})
