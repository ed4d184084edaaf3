import { seen, walkIn } from '../../support/desk-day.ts'
import type { TestDesk } from '../../support/open-desk.ts'

/** One is being received, one has gone, one has stepped out, and a crisis waits before two others. */
export async function fillMorning(desk: TestDesk): Promise<void> {
  await desk.signInAs('receptionist')
  const [zofia, ivan, reza] = [
    await walkIn(desk, 'Žofia Krajčovičová-Hrabovecká', {
      language: 'sk',
      needs: [{ topic: 'income.debt' }, { topic: 'housing.conditions' }],
      remark: 'príde aj so synom',
    }),
    await walkIn(desk, 'Иван Петрович Константинопольский', {
      language: 'ru',
      interpreter: true,
      urgency: 1,
    }),
    await walkIn(desk, 'محمدرضا حسینی‌نژاد', { needs: [{ topic: 'legal.residence' }] }),
  ]
  await walkIn(desk, 'Anna Tóthová', { language: 'sk', needs: [{ topic: 'violence' }], urgency: 2 })
  await desk.send('visits.recordContact', {
    who: { kind: 'anonymous' },
    language: 'en',
    ending: 'information',
  })
  await desk.send('visits.hold', seen(ivan))
  await desk.send('visits.end', {
    ...seen(zofia),
    ending: 'served',
    help: [{ kind: 'consultation', minutes: 15 }],
  })
  await desk.signInAs('caseworker')
  await desk.send('visits.call', seen(reza))
}
