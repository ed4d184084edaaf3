import { expect, test } from 'vitest'
import { housingOffice } from '#support/housing-office.ts'
import { openTestDesk } from '#support/open-desk.ts'

test('free places asked about more than thirty days ago are marked', async () => {
  await using desk = await openTestDesk()
  const { id } = await desk.send('directory.add', housingOffice())
  expect((await desk.send('directory.get', { id })).services).toMatchObject([
    { freePlaces: 3, checkedOn: '2026-11-24', stale: false },
  ])
  desk.setNow('2026-12-25T09:00:00Z')
  const { services, version } = await desk.send('directory.get', { id })
  expect(services).toMatchObject([{ stale: true }])
  const serviceId = services[0]!.id
  const asked = await desk.send('directory.checkPlaces', { id, serviceId, freePlaces: 0, version })
  expect(asked.services).toMatchObject([{ freePlaces: 0, checkedOn: '2026-12-25', stale: false }])
})

test('a service left out is no longer offered, one kept keeps its day of asking', async () => {
  await using desk = await openTestDesk()
  const first = await desk.send('directory.add', housingOffice())
  desk.setNow('2026-12-01T09:00:00Z')
  const { checkedOn: _on, stale: _stale, ...kept } = first.services[0]!
  const advice = { ...kept, id: undefined, name: 'Poradenstvo', freePlaces: null }
  const { id, version } = first
  const both = await desk.send('directory.save', {
    ...housingOffice({ services: [kept, advice] }),
    id,
    version,
  })
  expect(both.services.map(({ name, checkedOn }) => [name, checkedOn])).toEqual([
    ['Nájomné byty', '2026-11-24'],
    ['Poradenstvo', null],
  ])
  const one = { ...housingOffice({ services: [{ ...advice, id: both.services[1]!.id }] }), id }
  const left = await desk.send('directory.save', { ...one, version: both.version })
  expect(left.services.map(({ name }) => name)).toEqual(['Poradenstvo'])
})

test('an older copy of a provider is refused, with the provider as it is now', async () => {
  await using desk = await openTestDesk()
  const { id, version } = await desk.send('directory.add', housingOffice())
  await desk.send('directory.save', { ...housingOffice({ phone: '+421 35 1' }), id, version })
  const late = await desk.ask('directory.save', { ...housingOffice(), id, version })
  expect(late).toMatchObject({
    failure: { code: 'stale', current: { phone: '+421 35 1', version: 2 } },
  })
})

test('a retired provider is no longer offered, and comes back', async () => {
  await using desk = await openTestDesk()
  const { id, version } = await desk.send('directory.add', housingOffice())
  const gone = await desk.send('directory.retire', { id, version, retired: true })
  expect(await desk.send('directory.list', {})).toEqual([])
  expect(await desk.send('directory.list', { withRetired: true })).toEqual([gone])
  await desk.send('directory.retire', { id, version: gone.version, retired: false })
  expect(await desk.send('directory.list', {})).toHaveLength(1)
})

test('the reception reads the directory and cannot change it', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  expect(await desk.send('directory.list', {})).toEqual([])
  expect(await desk.refusal('directory.add', housingOffice())).toBe('not-permitted')
})
