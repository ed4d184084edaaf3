import type { Language } from '#contract/language.ts'
import type { TranslationForm } from '#contract/referral-content.ts'
import { dayInBoth } from './paper-values.ts'
import { letterhead, outgoing, senderColumns } from './letterhead.ts'
import { letterParts, type ReferralLetter } from './letter-parts.ts'
import {
  addressed,
  body,
  codeBlocks,
  codeSize,
  type Density,
  fontSizes,
  letterBlocks,
  letterPage,
  signedWithSlip,
} from './referral-letter.ts'
import {
  type Block,
  columns,
  heading,
  inLanguage,
  keptTogether,
  pageBreak,
  paragraph,
  rule,
} from './typeset/blocks.ts'
import type { Page } from './typeset/page.ts'
import { bold, fill, type Text, words } from './typeset/pieces.ts'
import { paperWords } from './words.ts'

/** A letter as it reads in one language. */
export type LetterVersion = Readonly<{ letter: ReferralLetter; language: Language }>

/** The letter that is signed, and the same in a second language. The slip that comes back is one, in the first. */
export function bilingualLetter(
  decisive: LetterVersion,
  translation: LetterVersion,
  { form, density = 'usual' }: Readonly<{ form: TranslationForm; density?: Density }>,
): Page {
  const { letter, language } = decisive
  const page = letterPage(letter, language, density)
  if (form === 'after')
    return { ...page, content: oneAfterTheOther(decisive, translation, density) }
  const content = sideBySide(decisive, translation, density)
  return { ...page, fontSize: fontSizes[density] - smallerBeside, content }
}

/** In points: half the width holds fewer words. */
const smallerBeside = 0.5

/** The translation has pages of its own, which say at once that they are one. */
function oneAfterTheOther(
  { letter, language }: LetterVersion,
  translation: LetterVersion,
  density: Density,
): Block[] {
  const paper = paperWords(translation.language)
  const parts = letterParts(translation.letter, translation.language, paper)
  const { sender } = translation.letter
  return [
    ...letterBlocks(letter, language, density),
    pageBreak(),
    inLanguage(translation.language, [
      ...letterhead(sender, translation.letter, translation.language, paper),
      paragraph(bold(words(paper.letter.translation[language]))),
      addressed(translation.letter, parts),
      ...body(parts),
      paragraph(parts.close),
      paragraph(parts.signer),
    ]),
  ]
}

/** What is said in both languages begins at one height, fact by fact. */
function sideBySide(
  decisive: LetterVersion,
  translation: LetterVersion,
  density: Density,
): Block[] {
  const { letter, language } = decisive
  const paper = paperWords(language)
  const parts = letterParts(letter, language, paper)
  const left = factsOf(decisive, language)
  const right = factsOf(translation, language)
  if (left.length !== right.length) throw new Error('The two languages do not say the same')
  return [
    columns([
      ...senderColumns(letter.sender),
      { width: codeSize, blocks: codeBlocks(letter.shortCode) },
    ]),
    rule(),
    ...left.map((blocks, index) => pair(blocks, translation.language, right[index] ?? [])),
    ...signedWithSlip(letter, parts, { language, paper, density }),
  ]
}

function pair(blocks: readonly Block[], language: Language, others: readonly Block[]): Block {
  return keptTogether([
    columns(
      [
        { width: '*', blocks },
        { width: '*', blocks: [inLanguage(language, others)] },
      ],
      { gap: 22 },
    ),
  ])
}

function factsOf({ letter, language }: LetterVersion, decisive: Language): Block[][] {
  const paper = paperWords(language)
  const parts = letterParts(letter, language, paper)
  return [
    [
      paragraph(outgoing(letter, language, paper)),
      paragraph(dayInBoth(letter.day, language), { size: 'small' }),
    ],
    parts.recipient.map((line) => paragraph(line)),
    [heading(2, parts.subject)],
    ...each(parts.edition, 'small'),
    ...each(parts.answerBy),
    ...each(parts.greeting),
    ...each(parts.about),
    ...parts.rows.map(([label, value]) => [
      paragraph(fill(paper.letter.labelled, { label: bold(label), value })),
    ]),
    ...[...parts.grounds, parts.contact, words(paper.letter.decisive[decisive])].flatMap((text) =>
      each(text, 'small'),
    ),
  ]
}

function each(text: Text | null, size: 'small' | 'normal' = 'normal'): Block[][] {
  return text === null ? [] : [[paragraph(text, { size })]]
}
