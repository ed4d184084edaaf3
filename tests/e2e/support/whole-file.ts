import { issuedLetter } from '../../support/letter-case.ts'
import type { TestDesk } from '../../support/open-desk.ts'
import { planSpecimen } from '../../support/plan-specimens.ts'
import { somebody } from '../../support/somebody.ts'

/** A file with something in every part of it: needs, help, an agreed plan, a letter, a note, consent, a family. */
export async function fillFile(desk: TestDesk): Promise<string> {
  const relative = await somebody(desk, {
    names: [{ kind: 'official', text: 'Zahra Rezaei' }],
    language: 'fa',
  })
  const { personId, needId } = await issuedLetter(desk)
  const { version } = await desk.send('people.get', { id: personId })
  await desk.send('people.joinHousehold', {
    id: personId,
    withId: relative,
    role: 'partner',
    version,
  })
  const day = desk.desk.open()?.clock.today() ?? ''
  const help = { kind: 'consultation', minutes: 20, needId, day } as const
  await desk.send('services.give', { visitId: null, personId, ...help })
  await desk.send('people.writeNote', { personId, text: 'Bojí sa, že príde o byt.' })
  const step = { text: 'Podať žiadosť o nájomný byt', who: 'Mohammad', staffId: null, byWhen: day }
  const text = { ...planSpecimen('sk'), goals: [{ text: 'Nájomný byt', steps: [step] }] }
  const plan = await desk.send('plans.start', { personId, text })
  await desk.send('plans.agree', { id: plan.id, version: plan.version, on: day })
  return personId
}
