import type { TestDesk } from './open-desk.ts'
import { somebody } from './somebody.ts'

/** The same day and hour six years before; the retention clock of every kind has run out since. */
export function sixYearsAgo(): string {
  const day = new Date()
  day.setUTCFullYear(day.getUTCFullYear() - 6)
  return day.toISOString()
}

/**
 * On a desk whose clock stands six years back: two people who have not been here since, and one whose notes are old but
 * who has come again. Leaves the clock at `now` and a caseworker signed in.
 */
export async function longAgo(desk: TestDesk, now: string): Promise<void> {
  await somebody(desk, {
    names: [
      { kind: 'official', text: 'Наталья Воронова' },
      { kind: 'latin', text: 'Natalya Voronova' },
    ],
    birth: { iso: '1971-05-09', precision: 'day' },
    language: 'ru',
  })
  await somebody(desk, { names: [{ kind: 'official', text: 'Štefan Hrabovský' }] })
  const personId = await somebody(desk, {
    names: [
      { kind: 'official', text: 'نرگس کاظمی' },
      { kind: 'latin', text: 'Narges Kazemi' },
    ],
    sex: 'male',
    birth: { iso: '1990-02-11', precision: 'day' },
    language: 'fa',
  })
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id: personId })
  for (const text of ['Prišla s dcérou.', 'Hľadá prácu.', 'Volala škola.']) {
    await desk.send('people.writeNote', { personId, text })
  }
  desk.setNow(now)
  await desk.signInAs('caseworker')
  await desk.send('needs.add', { personId, visitId: null, topic: 'transport' })
}
