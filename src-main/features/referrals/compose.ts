import { addressLine } from '#contract/address-line.ts'
import type { Covered } from '#contract/referrals-drafts.contract.ts'
import type { ReferralContent } from '#contract/referral-content.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import type { Provider } from '#contract/directory.contract.ts'
import type { Need } from '#contract/needs.contract.ts'
import type { Centre } from '#contract/centre.contract.ts'
import type { ClientSlip } from '#main/documents/client-slip.ts'
import { senderOf } from '#main/documents/letterhead.ts'
import type { LetterClient } from '#main/documents/letter-client.ts'
import type { LetterGround } from '#main/documents/letter-ground.ts'
import { nameOnPaper } from '#main/documents/name-on-paper.ts'
import type { ReferralLetter } from '#main/documents/letter-parts.ts'
import { safePhones } from './kept-off-paper.ts'

/** Everything the two sheets are made of, as it stands now. */
export type Facts = Readonly<{
  content: ReferralContent
  centre: Centre
  person: PersonFile
  provider: Provider
  need: Need
  /** What covers the groups shared here, and nothing else. */
  consents: Covered['consents']
  signer: ReferralLetter['signer']
}>

/** What issuing adds to them. */
export type Issuing = Readonly<{
  madeAt: string
  day: string
  shortCode: string
  outgoingNumber: string | null
  replaces: ReferralLetter['replaces']
}>

export function composeLetter(facts: Facts, issuing: Issuing): ReferralLetter {
  const { content, provider, need } = facts
  return {
    ...issuing,
    fileNumber: facts.person.fileNumber,
    sender: senderOf(facts.centre),
    recipient: {
      name: provider.name,
      address: provider.address,
      attention: provider.contactPerson,
      greeted: { name: provider.contactName, sex: provider.contactSex },
    },
    topic: need.sensitive ? null : need.topic,
    answerBy: content.answerBy,
    client: clientOf(facts),
    reason: {
      told: content.shared,
      clientWords: content.clientWords,
      summary: content.summary,
      strengths: content.strengths,
      ask: content.ask,
      doneAlready: content.doneAlready,
      enclosed: content.enclosed,
    },
    grounds: facts.consents.map(groundOf),
    signer: facts.signer,
  }
}

export function composeSlip(facts: Facts, issuing: Issuing): ClientSlip {
  const { content, provider, person } = facts
  const service = provider.services.find(({ id }) => id === content.serviceId)
  return {
    madeAt: issuing.madeAt,
    fileNumber: person.fileNumber,
    sender: senderOf(facts.centre),
    shortCode: issuing.shortCode,
    greeted: {
      name: nameOnPaper(person.details.names, content.slipLanguage).main,
      sex: person.details.sex,
    },
    provider: {
      name: provider.names[content.slipLanguage] || provider.name,
      officialName: provider.name,
      address: provider.address,
      phone: provider.phone,
      attention: provider.contactPerson,
      hours: forReader(service?.hours, facts),
    },
    appointment: appointmentOf(content),
    bring: content.bring || forReader(service?.bring, facts),
    interpreter: person.details.interpreter,
    needsReading: person.details.literacy === 'little' || person.details.literacy === 'no',
    answerBy: content.answerBy,
    hasConsent: facts.consents.some(({ decision }) => decision === 'given'),
  }
}

/** In the language of the slip; until the directory knows that one, as the provider says it. */
function forReader(said: Provider['names'] | undefined, { content, provider }: Facts): string {
  return said?.[content.slipLanguage] || said?.[provider.language] || ''
}

function appointmentOf({ appointmentOn, appointmentAt }: ReferralContent) {
  return appointmentOn === null ? null : { on: appointmentOn, at: appointmentAt }
}

/** Name and birth only with "identity", phones and address only with "contact", and no phone that is not safe. */
function clientOf({ content, person }: Facts): LetterClient {
  const { names, sex, birth, guardian } = person.details
  const { language, interpreter, literacy } = person.details
  const shared = new Set(content.shared.map(({ group }) => group))
  const isNamed = shared.has('identity')
  const isReached = shared.has('contact')
  const phones = safePhones(person.details).filter(
    (phone) => content.phone === null || phone === content.phone,
  )
  return {
    name: isNamed ? nameOnPaper(names, content.letterLanguage) : null,
    sex,
    birth: isNamed ? birth : null,
    language,
    interpreter,
    literacy,
    phones: isReached ? phones : [],
    address: isReached ? addressLine(person.details) : '',
    guardian: isNamed ? guardian : '',
  }
}

function groundOf({
  decision,
  ground,
  decidedOn,
  validUntil,
}: Covered['consents'][number]): LetterGround {
  return decision === 'override' && ground !== null
    ? { kind: 'override', ground }
    : { kind: 'given', from: decidedOn, until: validUntil }
}
