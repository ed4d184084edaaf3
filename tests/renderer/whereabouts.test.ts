import { expect, test } from 'vitest'
import { firstProfile, whereaboutsOf } from '#features/centre/first-run/first-profile.ts'
import { customsOf } from '#features/centre/profile/countries.ts'

test.each([
  ['Europe/Bratislava', 'SK'],
  ['Europe/Prague', 'CZ'],
  ['Asia/Tehran', 'IR'],
  ['Europe/Moscow', 'RU'],
  ['Europe/London', 'GB'],
])('a computer in %s stands in %s, whatever language it speaks', (timeZone, country) => {
  expect(whereaboutsOf(timeZone)).toEqual({ timeZone, country })
})

test.each(['UTC', 'Etc/GMT-1', 'Mars/Olympus'])(
  'of %s no country is invented: the manager is asked',
  (timeZone) => {
    const { country, weekend, calendar } = firstProfile(whereaboutsOf(timeZone))
    expect({ country, weekend, calendar }).toEqual({
      country: '',
      weekend: [6, 0],
      calendar: 'gregorian',
    })
  },
)

test('a time zone that cannot be chosen is not filled in', () => {
  expect(whereaboutsOf('UTC').timeZone).toBe('')
})

test('days off, calendar and the only time zone follow the country', () => {
  expect(customsOf('IR')).toEqual({ timeZone: 'Asia/Tehran', calendar: 'jalali', weekend: [5] })
  expect(customsOf('SK')).toEqual({
    timeZone: 'Europe/Bratislava',
    calendar: 'gregorian',
    weekend: [6, 0],
  })
})
