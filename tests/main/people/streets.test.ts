import { expect, test } from 'vitest'
import type { StreetRule } from '#contract/streets.contract.ts'
import { matchStreet } from '#main/features/people/streets/match-street.ts'
import { temporaryFolder } from '#support/fresh-store.ts'
import { openTestDesk } from '#support/open-desk.ts'
import { registerShelf } from '#support/register.ts'

const rule = (street: string, zoneId: string, some: Partial<StreetRule> = {}): StreetRule => ({
  street,
  from: null,
  to: null,
  side: 'all',
  zoneId,
  ...some,
})

const rules = [
  rule('Hlavná', 'north', { side: 'odd' }),
  rule('Hlavná', 'south', { side: 'even', to: 30 }),
  rule('Hlavná', 'east', { side: 'even', from: 32 }),
  rule('Rybničná', 'south'),
  rule('ул. Гагарина', 'east'),
  rule('خیابان گلستان', 'west'),
  rule('Námestie slobody', 'north'),
  rule('Námestie slobody', 'south', { from: 5, to: 5 }),
]

test.each([
  ['Hlavná 7', 'north'],
  ['hlavna 12/4, Bánov', 'south'],
  ['Hlavná 1234/32', 'east'],
  ['Rybničná 99', 'south'],
  ['Rybnicna', 'south'],
  ['Гагарина, д. 5, кв. 2', 'east'],
  ['Gagarina 5', 'east'],
  ['خیابان گلستان، پلاک ۱۲', 'west'],
  ['خ گلستان', 'west'],
  ['Golestan 12', 'west'],
  ['Nám. slobody 5', 'south'],
  ['Námestie slobody 6', 'north'],
  ['Bánov, Rybničná 7', 'south'],
  ['Rybničná, oproti pekárni', 'south'],
])('%s lies in %s', (address, zoneId) => {
  expect(matchStreet(address, rules)?.zoneId).toBe(zoneId)
})

test('without its number a street in several zones is known, and its zone is not', () => {
  expect(matchStreet('Hlavná', rules)).toEqual({ street: 'Hlavná', zoneId: null })
})

test.each(['Poľná 3', 'oproti pekárni', '12', ''])('of %s nothing is proposed', (address) => {
  expect(matchStreet(address, rules)).toBeUndefined()
})

test('a manager saves the list, whoever is at the desk is proposed a zone, and one that is retired is proposed no more', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('manager')
  const { version } = await desk.send('centre.get', {})
  const { zones, ...centre } = await desk.send('centre.saveZones', {
    version,
    zones: [{ name: 'Sever' }, { name: 'Juh' }],
  })
  const [sever, juh] = zones.filter(({ retired }) => !retired)
  const streets = [rule('Hlavná', sever!.id, { side: 'odd' }), rule('Rybničná', juh!.id)]
  const saved = await desk.send('streets.save', { version: centre.version, streets })
  expect(await desk.send('streets.list', {})).toEqual(streets)
  await desk.signInAs('receptionist')
  expect(await desk.send('streets.propose', { address: 'rybnicna 4' })).toEqual({
    street: 'Rybničná',
    zoneId: juh!.id,
  })
  await desk.signInAs('manager')
  await desk.send('centre.saveZones', {
    version: saved.version,
    zones: [{ id: sever!.id, name: 'Sever' }],
  })
  expect(await desk.send('streets.propose', { address: 'Rybničná 4' })).toBeNull()
})

test('a list is read from a file, without its headings', async () => {
  using folder = temporaryFolder()
  const shelf = registerShelf(folder.path)
  await using desk = await openTestDesk({ chosenTable: shelf.chosenTable })
  await desk.signInAs('manager')
  const { version } = await desk.send('centre.get', {})
  await desk.send('centre.saveZones', { version, zones: [{ name: 'Sever' }] })
  shelf.lay('ulice.csv', 'Ulica;Čísla;Lokalita\nHlavná;1–31 nepárne;Sever\nRybničná;;Sever\n')
  expect(await desk.send('streets.readFile', {})).toEqual({
    name: 'ulice.csv',
    lines: ['Hlavná; 1–31 nepárne; Sever', 'Rybničná; ; Sever'],
  })
  shelf.lay('prazdny.csv', '')
  expect(await desk.refusal('streets.readFile', {})).toBe('file-empty')
})
