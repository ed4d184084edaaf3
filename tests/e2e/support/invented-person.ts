import type { TestDesk } from '../../support/open-desk.ts'
import { planSpecimen } from '../../support/plan-specimens.ts'
import { somebody } from '../../support/somebody.ts'

/** A person with a family, a consent and a case of the caseworker's, all invented. */
export async function fillPerson(desk: TestDesk): Promise<void> {
  const brother = await somebody(desk, {
    names: [{ kind: 'official', text: 'علی رضایی' }],
    language: 'fa',
  })
  const id = await somebody(desk, {
    names: [
      { kind: 'official', text: 'محمد رضایی' },
      { kind: 'latin', text: 'Mohammad Rezaei' },
    ],
    sex: 'male',
    birth: { iso: '1986-08-03', precision: 'day' },
    phone: '0905 123 456',
    language: 'fa',
    interpreter: true,
    source: 'neighbour',
  })
  const { details, version } = await desk.send('people.get', { id })
  await desk.send('people.save', {
    ...details,
    id,
    version,
    alert: 'Do not call the home number',
    address: 'Hlavná 7, Bánov',
    targets: [{ target: 'migrant', since: '2026-01-10', until: null }],
  })
  await desk.send('people.joinHousehold', { id, withId: brother, role: 'sibling', version: 2 })
  await desk.send('consent.record', {
    personId: id,
    purpose: 'referral',
    recipientId: null,
    scope: ['identity', 'contact', 'housing'],
    decidedOn: '2026-11-03',
    validUntil: '2027-06-01',
    decision: 'given',
    manner: 'signature',
  })
  await desk.send('visits.registerWalkIn', {
    who: { kind: 'known', personId: id },
    language: 'fa',
    interpreter: true,
    needs: [{ topic: 'housing.loss', detail: 'The lease ends on 31 December' }],
  })
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id })
  await desk.send('people.writeNote', {
    personId: id,
    text: 'Came with his brother. Afraid of losing the flat before the school year ends.',
  })
  const { id: planId, version: planVersion } = await desk.send('plans.start', {
    personId: id,
    text: planSpecimen('fa'),
  })
  await desk.send('plans.agree', { id: planId, version: planVersion, on: '2026-11-24' })
}
