import type { Language } from '#contract/language.ts'
import type { NeedCode } from '#contract/lists.ts'
import type { Greeted } from './greeting.ts'
import { greeting } from './greeting.ts'
import { type Heading, letterhead, type Sender } from './letterhead.ts'
import { clientSentences, type LetterClient } from './letter-client.ts'
import { type LetterReason, letterRows } from './letter-rows.ts'
import { type LetterGround, groundSentences } from './letter-ground.ts'
import { dayOn, inSeries, numberOn } from './paper-values.ts'
import { returnSlip } from './return-slip.ts'
import {
  type Block,
  columns,
  heading,
  paragraph,
  qrCode,
  signatures,
  space,
  table,
} from './typeset/blocks.ts'
import type { Page } from './typeset/page.ts'
import { bold, fill, isolate, ltr, words } from './typeset/pieces.ts'
import { listWord, type PaperWords, paperWords } from './words.ts'

export type ReferralLetter = Heading &
  Readonly<{
    madeAt: string
    /** Of the file; it stands on no sheet. */
    fileNumber: string
    sender: Sender
    shortCode: string
    /** Of a second and later edition: what it replaces and why. */
    replaces: Readonly<{ edition: number; day: string; change: string }> | null
    recipient: Readonly<{ name: string; address: string; attention: string; greeted: Greeted }>
    /** Null where even the topic would tell too much. */
    topic: NeedCode | null
    answerBy: string | null
    client: LetterClient
    reason: LetterReason
    grounds: readonly LetterGround[]
    signer: Readonly<{ name: string; post: string }>
  }>

/** One sheet: the letter, and the slip that comes back. Says only what it is given: consent is asked before. */
export function referralLetter(letter: ReferralLetter, language: Language): Page {
  const paper = paperWords(language)
  return {
    language,
    title: `${paper.letter.title} ${letter.outgoingNumber ?? ''}`.trim(),
    madeAt: new Date(letter.madeAt),
    fileNumber: letter.fileNumber,
    fontSize: 9.4,
    margins: { top: 34, bottom: 34, side: 48 },
    content: [
      ...letterhead(letter.sender, letter, language, paper),
      ...addressed(letter, language, paper),
      ...body(letter, language, paper),
      returnSlip(letter.sender, letter.shortCode, language, paper),
    ],
    footer: (page, pages) => {
      const code = ltr(letter.shortCode, 'code')
      if (letter.outgoingNumber === null) return fill(paper.page, { page, pages })
      const number = numberOn(letter.outgoingNumber, language)
      return fill(paper.reference, { number, code, page, pages })
    },
  }
}

function addressed(letter: ReferralLetter, language: Language, paper: PaperWords): Block[] {
  const { recipient, answerBy, replaces } = letter
  const code = paragraph(bold(ltr(letter.shortCode, 'code')), { align: 'end' })
  return [
    columns([
      {
        width: '*',
        blocks: [
          paragraph(bold(isolate(recipient.name, 'provider'))),
          ...(recipient.address ? [paragraph(isolate(recipient.address, 'providerAddress'))] : []),
          ...(recipient.attention
            ? [
                paragraph(
                  fill(paper.letter.attention, { person: isolate(recipient.attention, 'contact') }),
                ),
              ]
            : []),
        ],
      },
      { width: 72, blocks: [qrCode(letter.shortCode, { size: 58, align: 'end' }), code] },
    ]),
    heading(2, subject(letter.topic, language, paper)),
    ...(replaces ? [paragraph(edition(replaces, language, paper), { size: 'small' })] : []),
    ...(answerBy
      ? [paragraph(bold(fill(paper.letter.answerBy, { date: dayOn(answerBy, language) })))]
      : []),
  ]
}

function subject(topic: NeedCode | null, language: Language, paper: PaperWords) {
  if (topic === null) return words(paper.letter.title)
  return fill(paper.letter.subject, {
    topic: isolate(listWord(language, `need.${topic}`), 'topic'),
  })
}

function edition(
  replaces: NonNullable<ReferralLetter['replaces']>,
  language: Language,
  paper: PaperWords,
) {
  return fill(paper.letter.edition, {
    edition: numberOn(String(replaces.edition), language),
    date: dayOn(replaces.day, language),
    change: isolate(replaces.change, 'change'),
  })
}

function body(letter: ReferralLetter, language: Language, paper: PaperWords): Block[] {
  const { recipient, client, grounds, signer, sender } = letter
  const say = paper.letter
  const rows = letterRows(letter.client, letter.reason, language, paper)
  const isNamed = recipient.greeted.sex !== 'unknown' && recipient.greeted.name !== ''
  return [
    paragraph(greeting(recipient.greeted, say.greeting, language)),
    paragraph(clientSentences(client, letter.shortCode, language, paper)),
    table({ head: [], rows, widths: [118, '*'] }),
    ...groundSentences(grounds, client.sex, language, paper).map((text) =>
      paragraph(text, { size: 'small' }),
    ),
    paragraph(
      fill(say.ourContact, {
        name: isolate(signer.name, 'signer'),
        phone: ltr(sender.phone, 'phone'),
      }),
      { size: 'small' },
    ),
    space(4),
    paragraph(words(isNamed ? say.close.named : say.close.unnamed)),
    signatures([{ caption: signedBy(signer, language) }], words(say.stamp)),
  ]
}

function signedBy({ name, post }: ReferralLetter['signer'], language: Language) {
  return inSeries([isolate(name, 'signer'), ...(post ? [isolate(post, 'post')] : [])], language)
}
