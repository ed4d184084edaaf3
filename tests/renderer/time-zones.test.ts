import { expect, test } from 'vitest'
import { timeZonesIn } from '#features/centre/profile/use-time-zones.ts'

test.each([
  ['en-GB', 'Bratislava · Central European Time'],
  ['fa-IR', 'Bratislava · وقت مرکز اروپا'],
  ['ru-RU', 'Bratislava · Центральная Европа'],
  ['sk-SK', 'Bratislava · stredoeurópsky čas'],
])('in %s a time zone is a city and what the time there is called', (locale, label) => {
  const zone = timeZonesIn(locale).find(({ alsoFoundBy }) => alsoFoundBy === 'Europe/Bratislava')
  expect(zone).toMatchObject({ value: 'Europe/Bratislava', label })
})
