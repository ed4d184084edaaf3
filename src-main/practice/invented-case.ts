import type { Input, MessageName, Output } from '#contract/index.ts'

/** Sends a message of the practice centre; a refusal is a bug. */
export type Send = <M extends MessageName>(name: M, input: Input<M>) => Promise<Output<M>>

type Given = Readonly<{ personId: string; needId: string; providerId: string; on: string }>

/** One case that is on its way: consent given, a letter out, its answer expected. */
export async function inventCase(send: Send, given: Given): Promise<void> {
  const { personId, needId, providerId, on } = given
  await send('people.takeCase', { id: personId })
  await send('people.writeNote', {
    personId,
    text: 'Rodina s dvoma deťmi hľadá byt. Nájom sa končí na konci roka.',
  })
  await send('consent.record', {
    personId,
    purpose: 'referral',
    recipientId: null,
    scope: ['identity', 'contact', 'housing', 'family'],
    decidedOn: on,
    validUntil: null,
    decision: 'given',
    manner: 'signature',
  })
  const { answerBy } = await send('referrals.start', { needId, providerId })
  const { id, version } = await send('referrals.saveDraft', {
    needId,
    providerId,
    ask: 'Prosíme o posúdenie nároku na nájomný byt.',
    clientWords: 'می‌خواهم نزدیک مدرسهٔ بچه‌ها خانه‌ای پیدا کنیم.',
    summary: 'Nájomná zmluva sa končí 31. decembra.',
    bring: 'کارت شناسایی و قرارداد اجاره',
    shared: [{ group: 'housing', text: 'Trojizbový byt v nájme, končí sa 31. decembra.' }],
    letterLanguage: 'sk',
    slipLanguage: 'fa',
    answerBy,
  })
  await send('referrals.issue', { id, version })
}
