import type { Language } from '#contract/language.ts'
import { letterhead } from './letterhead.ts'
import { type LetterParts, letterParts, type ReferralLetter } from './letter-parts.ts'
import { numberOn } from './paper-values.ts'
import { returnSlip } from './return-slip.ts'
import {
  type Block,
  columns,
  heading,
  keptTogether,
  paragraph,
  qrCode,
  signatures,
  space,
  table,
} from './typeset/blocks.ts'
import type { Margins, Page } from './typeset/page.ts'
import { bold, fill, ltr, type Text, words } from './typeset/pieces.ts'
import { type PaperWords, paperWords } from './words.ts'

/**
 * `usual` as long as the slip finds room beneath the letter, then `tight`; `spread` where even that runs over: what is
 * signed goes to the next page with the slip, under a head of its own.
 */
export type Density = 'usual' | 'tight' | 'spread'

/** One sheet: the letter, and the slip that comes back. Says only what it is given: consent is asked before. */
export function referralLetter(
  letter: ReferralLetter,
  language: Language,
  density: Density = 'usual',
): Page {
  return {
    ...letterPage(letter, language, density),
    content: letterBlocks(letter, language, density),
  }
}

const margins: Readonly<Record<Density, Margins>> = {
  usual: { top: 34, bottom: 34, side: 48 },
  tight: { top: 26, bottom: 28, side: 44 },
  spread: { top: 34, bottom: 34, side: 48 },
}
export const fontSizes: Readonly<Record<Density, number>> = { usual: 9.4, tight: 8.6, spread: 9.4 }

/** All of the page but what stands on it. */
export function letterPage(
  letter: ReferralLetter,
  language: Language,
  density: Density,
): Omit<Page, 'content'> {
  const paper = paperWords(language)
  return {
    language,
    title: `${paper.letter.title} ${letter.outgoingNumber ?? ''}`.trim(),
    madeAt: new Date(letter.madeAt),
    fileNumber: letter.fileNumber,
    fontSize: fontSizes[density],
    margins: margins[density],
    footer: (page, pages) => {
      const code = ltr(letter.shortCode, 'code')
      if (letter.outgoingNumber === null) return fill(paper.page, { page, pages })
      const number = numberOn(letter.outgoingNumber, language)
      return fill(paper.reference, { number, code, page, pages })
    },
  }
}

export function letterBlocks(
  letter: ReferralLetter,
  language: Language,
  density: Density,
): Block[] {
  const paper = paperWords(language)
  const parts = letterParts(letter, language, paper)
  return [
    ...letterhead(letter.sender, letter, language, paper),
    addressed(letter, parts),
    ...body(parts),
    ...signedWithSlip(letter, parts, { language, paper, density }),
  ]
}

/** To whom and about what; beside it the code, so that it takes no room of its own. */
export function addressed({ shortCode }: ReferralLetter, parts: LetterParts): Block {
  return columns([
    {
      width: '*',
      blocks: [
        ...parts.recipient.map((line) => paragraph(line)),
        heading(2, parts.subject),
        ...small(parts.edition ? [parts.edition] : []),
        ...(parts.answerBy ? [paragraph(parts.answerBy)] : []),
      ],
    },
    { width: codeSize, blocks: codeBlocks(shortCode) },
  ])
}

export const codeSize = 62

export function codeBlocks(shortCode: string): Block[] {
  const caption = bold(ltr(shortCode, 'code'))
  return [qrCode(shortCode, { size: codeSize, align: 'end', caption })]
}

export function body({ greeting, about, rows, grounds, contact }: LetterParts): Block[] {
  return [
    paragraph(greeting),
    paragraph(about),
    table({ head: [], rows, widths: [118, '*'] }),
    ...small([...grounds, contact]),
  ]
}

function small(texts: readonly Text[]): Block[] {
  return texts.map((text) => paragraph(text, { size: 'small' }))
}

type Setting = Readonly<{ language: Language; paper: PaperWords; density: Density }>

/** The end of the letter, and under it what is torn off. */
export function signedWithSlip(
  letter: ReferralLetter,
  { close, signer }: LetterParts,
  { language, paper, density }: Setting,
): Block[] {
  const signed = [paragraph(close), signatures([{ caption: signer }], words(paper.letter.stamp))]
  const slip = returnSlip(letter, language, paper)
  if (density !== 'spread') return [space(4), ...signed, slip]
  return [keptTogether([...letterhead(letter.sender, letter, language, paper), ...signed, slip])]
}
