import { addressLine } from '#contract/address-line.ts'
import type { ReferralContent } from '#contract/referral-content.ts'
import type { Covered } from '#contract/referrals-drafts.contract.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import type { SharedGroup } from '#contract/consent.contract.ts'
import { coveredBy } from '#main/features/consent/consent.service.ts'
import { getProvider } from '#main/features/directory/directory.service.ts'
import { findVisibleNeed } from '#main/features/needs/needs.service.ts'
import { isOnTeam } from '#main/features/people/case-team.service.ts'
import { getFile } from '#main/features/people/person-file.service.ts'
import { signerOf } from '#main/features/staff/session.service.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import type { RefusalOf } from '#main/ipc/refusal.ts'
import type { Facts } from './compose.ts'
import { findUnsafe, safePhones } from './kept-off-paper.ts'
import { translated } from './translated.ts'

export type Writing = Omit<QueryContext, 'refusal'> &
  Readonly<{
    refusal: RefusalOf<'need-not-found' | 'not-your-case' | 'provider-not-found' | 'need-ended'>
  }>

/** Whom and what a letter may be about: an open need of a case of one's own. */
export async function needToRefer(context: Writing, needId: string) {
  const { db, session, refusal } = context
  const need = await findVisibleNeed(context, needId)
  if (!need) throw refusal('need-not-found')
  const { personId, topic } = need
  if (personId === null || topic === null || !(await isOnTeam(db, personId, session.staffId))) {
    throw refusal('not-your-case')
  }
  if (need.ending) throw refusal('need-ended')
  const person = await getFile({ ...context, refusal: () => refusal('need-not-found') }, personId)
  return { need: { ...need, topic }, person }
}

/** The same, with the provider of the directory it is written to. */
export async function factsAbout(
  context: Writing,
  { needId, providerId }: Pick<ReferralContent, 'needId' | 'providerId'>,
) {
  const about = await needToRefer(context, needId)
  return { ...about, provider: await getProvider(context, providerId) }
}

/** What the client agreed to tell this provider today, or the law allows. */
export async function coveredNow(
  { db, clock }: Pick<Writing, 'db' | 'clock'>,
  personId: string,
  providerId: string,
): Promise<Covered> {
  const grounds = await coveredBy(db, { personId, recipientId: providerId, day: clock.today() })
  const groups = [...grounds.keys()]
  return {
    groups,
    consents: [...new Set(grounds.values())].flatMap((consent) => {
      const { id, decision, ground, decidedOn, validUntil } = consent
      if (decision === 'refused') return []
      const scope = groups.filter((group) => grounds.get(group) === consent)
      return [{ id, decision, scope, ground, decidedOn, validUntil }]
    }),
  }
}

type Printing = Writing &
  Readonly<{
    refusal: RefusalOf<'provider-retired' | 'not-consented' | 'unsafe-on-paper' | 'phone-not-safe'>
  }>

/** Everything both sheets are made of; refused where they would say what the client did not agree to, or must not. */
export async function factsOf(
  context: Printing,
  content: ReferralContent,
  change = '',
): Promise<Facts> {
  const about = await factsAbout(context, content)
  if (about.provider.retired) {
    throw context.refusal('provider-retired', { fields: { providerId: 'provider-retired' } })
  }
  const covered = await coveredNow(context, about.person.id, about.provider.id)
  const shared = content.shared.map(({ group }) => group)
  const missing = shared.find((group) => !covered.groups.includes(group))
  if (missing) {
    throw context.refusal('not-consented', {
      details: { group: missing, context: missing },
      fields: { shared: 'not-consented' },
    })
  }
  refuseUnsafe(context, about.person, content, change)
  return {
    ...about,
    content,
    centre: context.centre,
    consents: consentsFor(shared, covered.consents),
    signer: await signerOf(context.db, context.session.staffId),
  }
}

/** Neither a place where the person is not safe to reach nor what the desk alone must know, whoever typed it where. */
function refuseUnsafe(
  { refusal }: Printing,
  { details }: PersonFile,
  content: ReferralContent,
  change: string,
): void {
  const { phone } = content
  if (phone !== null && !safePhones(details).includes(phone)) throw refusal('phone-not-safe')
  const second = translated(content)
  const typed = [change, ...typedIn(content), ...(second ? typedIn(second) : [])]
  const unsafe = findUnsafe(details, [...typed, details.guardian, addressLine(details)])
  if (unsafe) throw refusal('unsafe-on-paper', { details: unsafe })
}

function typedIn(content: ReferralContent): string[] {
  const { ask, clientWords, summary, strengths, doneAlready, enclosed, bring, shared } = content
  const told = shared.map(({ text }) => text)
  return [ask, clientWords, summary, strengths, doneAlready, enclosed, bring, ...told]
}

/** What covers something that is told; the rest is not named. */
function consentsFor(
  shared: readonly SharedGroup[],
  consents: Covered['consents'],
): Covered['consents'] {
  return consents.filter(({ scope }) => scope.some((group) => shared.includes(group)))
}
