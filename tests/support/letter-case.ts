import { addDays } from '#contract/calendar/iso-day.ts'
import type { Input, Output } from '#contract/index.ts'
import type { SharedGroup } from '#contract/consent.contract.ts'
import { housingOffice } from './housing-office.ts'
import type { TestDesk } from './open-desk.ts'
import { somebody } from './somebody.ts'

export type LetterCase = Readonly<{
  personId: string
  needId: string
  provider: Output<'directory.add'>
  content: Input<'referrals.saveDraft'>
}>

type Wish = Readonly<{
  consented?: readonly SharedGroup[]
  person?: Parameters<typeof somebody>[1]
  topic?: Input<'needs.add'>['topic']
}>

/** A Persian-speaking person whose lease ends, with a consent for one office; a caseworker is signed in. */
export async function letterCase(
  desk: TestDesk,
  { consented = ['identity', 'contact', 'household'], person, topic = 'housing.loss' }: Wish = {},
): Promise<LetterCase> {
  const personId = await somebody(desk, {
    names: [
      { kind: 'official', text: 'محمد رضایی' },
      { kind: 'latin', text: 'Mohammad Rezaei' },
    ],
    sex: 'male',
    birth: { iso: '1986-08-03', precision: 'day' },
    phone: '+421 905 123 456',
    language: 'fa',
    interpreter: true,
    ...person,
  })
  await desk.signInAs('caseworker')
  const today = desk.desk.open()!.clock.today()
  const provider = await desk.send('directory.add', housingOffice())
  await desk.send('people.takeCase', { id: personId })
  const need = await desk.send('needs.add', { personId, visitId: null, topic })
  await desk.send('consent.record', {
    personId,
    purpose: 'referral',
    recipientId: provider.id,
    scope: [...consented],
    decidedOn: addDays(today, -21),
    validUntil: addDays(today, 189),
    decision: 'given',
    manner: 'signature',
  })
  const content = letterContent(need.id, provider, today)
  return { personId, needId: need.id, provider, content }
}

export function letterContent(
  needId: string,
  provider: Output<'directory.add'>,
  today = '2026-11-24',
): Input<'referrals.saveDraft'> {
  return {
    needId,
    providerId: provider.id,
    serviceId: provider.services[0]?.id ?? null,
    ask: 'posúdenie nároku na nájomný byt',
    clientWords: 'Nájom končí koncom roka. Chceme zostať blízko školy.',
    strengths: 'vyučený elektrikár',
    shared: [
      { group: 'identity', text: '' },
      { group: 'contact', text: '' },
      { group: 'household', text: '4 osoby, dve deti v školskom veku' },
    ],
    letterLanguage: 'sk',
    slipLanguage: 'fa',
    answerBy: addDays(today, 14),
    appointmentOn: addDays(today, 8),
    appointmentAt: '09:30',
  }
}

/** A letter that has gone out, as the caseworker sees it. */
export async function issuedLetter(
  desk: TestDesk,
  wish: Wish = {},
): Promise<LetterCase & Readonly<{ letter: Output<'referrals.issue'> }>> {
  const about = await letterCase(desk, wish)
  const { id, version } = await desk.send('referrals.saveDraft', about.content)
  return { ...about, letter: await desk.send('referrals.issue', { id, version }) }
}

type Seen = Readonly<{ id: string; version: number }>

/** The same as its version was seen. */
export async function letterOut(desk: TestDesk): Promise<Seen> {
  const { id, version } = (await issuedLetter(desk)).letter
  return { id, version }
}

/** One whose slip has come back today. */
export async function answered(desk: TestDesk): Promise<Seen> {
  const seen = await letterOut(desk)
  const receivedOn = desk.desk.open()!.clock.today()
  const { id, version } = await desk.send('referrals.recordSlip', {
    ...seen,
    receivedOn,
    slip: { answer: 'serve' },
  })
  return { id, version }
}
