import type { PartialDate } from '#contract/calendar/partial-date.ts'
import type { ClientLanguage, Language } from '#contract/language.ts'
import type { Plan } from '#contract/plans.contract.ts'
import { sheetHead, type Sender } from './letterhead.ts'
import { type NameOnPaper, namePieces, signerPieces } from './name-on-paper.ts'
import { birthOn, dayInBoth, dayOn, numberOn, quoted } from './paper-values.ts'
import { goalBlocks } from './plan-goals.ts'
import { type PlanWords, planWords } from './plan-words.ts'
import {
  type Block,
  heading,
  keptTogether,
  paragraph,
  signatures,
  space,
  table,
} from './typeset/blocks.ts'
import type { Page } from './typeset/page.ts'
import { fill, isolate, ltr, type Text, words } from './typeset/pieces.ts'
import { paperWords } from './words.ts'

export type SupportPlan = Readonly<{
  madeAt: string
  day: string
  edition: number
  sender: Sender
  plan: Plan
  person: Readonly<{
    name: NameOnPaper
    birth: PartialDate | null
    fileNumber: string
    /** Of the whole family, where there is one. */
    familyNumber: string | null
    language: ClientLanguage
    interpreter: boolean
    guardian: string
  }>
  signer: Readonly<{ name: string; post: string }>
}>

type Row = readonly [Text, Text]

/** The plan for the person to keep: their own words first, in their language, with a place to sign or press a finger. */
export function supportPlan(paper: SupportPlan, language: Language): Page {
  const say = planWords(language)
  const number = numberOn(paper.plan.number, language)
  return {
    language,
    title: `${say.title} ${paper.plan.number}`,
    madeAt: new Date(paper.madeAt),
    fileNumber: paper.person.fileNumber,
    fontSize: 9.8,
    margins: { top: 36, bottom: 40, side: 50 },
    content: [
      ...head(paper, language, say),
      ...ownWords(paper.plan, language, say),
      ...strengths(paper.plan, say),
      ...goalBlocks(paper.plan.goals, language, say),
      ...said(say.refused, paper.plan.refused, 'refused'),
      agreement(paper, language, say),
      // Written at the end of the plan, when what was agreed has long been signed.
      ...said(say.conclusion, paper.plan.conclusion, 'conclusion'),
    ],
    footer: (page, pages) => fill(say.page, { number, page, pages }),
  }
}

function head(
  { sender, day, plan, person, edition }: SupportPlan,
  language: Language,
  say: PlanWords,
): Block[] {
  const number = fill(say.number, { number: numberOn(plan.number, language) })
  const version = fill(say.edition, { edition: numberOn(String(edition), language) })
  const reference = edition > 1 ? [...number, words(' · '), ...version] : number
  const rows: Row[] = [
    ...(person.birth ? [[words(say.born), birthOn(person.birth, language)] as const] : []),
    [words(say.file), ltr(person.fileNumber, 'fileNumber')],
    ...(person.familyNumber
      ? [[words(say.familyFile), ltr(person.familyNumber, 'familyNumber')] as const]
      : []),
    [words(say.spoken), spoken(person, language, say)],
    ...(plan.tookPart ? [[words(say.tookPart), isolate(plan.tookPart, 'tookPart')] as const] : []),
    ...(plan.validUntil
      ? [[words(say.validUntil), dayOn(plan.validUntil, language)] as const]
      : []),
  ]
  return [
    ...sheetHead(sender, { reference, day }, language),
    space(6),
    heading(1, words(say.title)),
    paragraph(namePieces(person.name), { size: 'large' }),
    table({ head: [], rows, widths: [150, '*'] }),
  ]
}

function spoken(
  { language: tongue, interpreter }: SupportPlan['person'],
  language: Language,
  say: PlanWords,
): Text {
  const name = words(paperWords(language).clientLanguage[tongue])
  return interpreter ? fill(say.withInterpreter, { language: name }) : name
}

function ownWords({ ownWords: told }: Plan, language: Language, say: PlanWords): Block[] {
  if (told === '') return []
  return [
    heading(2, words(say.ownWords)),
    paragraph(quoted(say.quoted, told, 'ownWords', language), { size: 'large' }),
  ]
}

function strengths(plan: Plan, say: PlanWords): Block[] {
  const known = [
    [say.strength.person, plan.strengthsPerson],
    [say.strength.family, plan.strengthsFamily],
    [say.strength.neighbourhood, plan.strengthsNeighbourhood],
  ] as const
  const rows = known
    .filter(([, text]) => text !== '')
    .map(([label, text]): Row => [words(label), isolate(text, 'strengths')])
  if (rows.length === 0) return []
  return [heading(2, words(say.strengths)), table({ head: [], rows, widths: [150, '*'] })]
}

function said(label: string, text: string, field: string): Block[] {
  if (text === '') return []
  return [keptTogether([heading(2, words(label)), paragraph(isolate(text, field))])]
}

/** When it is looked at again, what one may always do, and who signs. */
function agreement(
  { plan, person, sender, signer, edition }: SupportPlan,
  language: Language,
  say: PlanWords,
): Block {
  const { phone } = sender
  // The person stands last: the place for their finger follows.
  const places = [
    {
      caption: words(say.signature.worker),
      name: signerPieces(signer, language),
    },
    ...(person.guardian
      ? [{ caption: words(say.signature.guardian), name: isolate(person.guardian, 'guardian') }]
      : []),
    { caption: words(say.signature.person), name: namePieces(person.name) },
  ]
  return keptTogether([
    ...(plan.reviewOn
      ? [paragraph(fill(say.review, { date: dayInBoth(plan.reviewOn, language) }))]
      : []),
    paragraph(words(say.rights), { size: 'small' }),
    ...(phone
      ? [paragraph(fill(say.rightsPhone, { phone: ltr(phone, 'phone') }), { size: 'small' })]
      : []),
    paragraph(
      plan.agreedOn
        ? fill(say.agreed, { date: dayOn(plan.agreedOn, language) })
        : words(say.notAgreed),
    ),
    // An earlier one may never have left the desk: it is spoken of only as far as somebody has it.
    ...(edition > 1 ? [paragraph(words(say.newest), { size: 'small' })] : []),
    signatures(places, words(say.signature.fingerprint)),
  ])
}
