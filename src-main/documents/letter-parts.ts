import type { NeedCode } from '#contract/lists.ts'
import type { Language } from '#contract/language.ts'
import { contactPieces } from './contact-on-paper.ts'
import { greeting, type Greeted } from './greeting.ts'
import type { Heading, Sender } from './letterhead.ts'
import { clientSentences, type LetterClient } from './letter-client.ts'
import { type LetterGround, groundSentences } from './letter-ground.ts'
import { type LetterReason, letterRows } from './letter-rows.ts'
import { dayOn, inSeries, numberOn } from './paper-values.ts'
import { bold, fill, isolate, ltr, type Text, words } from './typeset/pieces.ts'
import { listWord, type PaperWords } from './words.ts'

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

/** What a letter says, text by text, in the order in which it is read; nothing stands for what is not said. */
export type LetterParts = Readonly<{
  /** The name first. */
  recipient: readonly Text[]
  subject: Text
  edition: Text | null
  answerBy: Text | null
  greeting: Text
  about: Text
  rows: readonly (readonly [label: Text, value: Text])[]
  grounds: readonly Text[]
  contact: Text
  close: Text
  signer: Text
}>

export function letterParts(
  letter: ReferralLetter,
  language: Language,
  paper: PaperWords,
): LetterParts {
  const { recipient, answerBy, client, replaces, sender, signer } = letter
  const say = paper.letter
  const isNamed = recipient.greeted.sex !== 'unknown' && recipient.greeted.name !== ''
  return {
    recipient: recipientOf(recipient, language, paper),
    subject: subject(letter.topic, language, paper),
    edition: replaces && edition(replaces, language, paper),
    answerBy:
      answerBy === null ? null : bold(fill(say.answerBy, { date: dayOn(answerBy, language) })),
    greeting: greeting(recipient.greeted, say.greeting, language),
    about: clientSentences(client, letter.shortCode, language, paper),
    rows: letterRows(client, letter.reason, language, paper),
    grounds: groundSentences(letter.grounds, client.sex, language, paper),
    contact: fill(say.ourContact, {
      name: isolate(signer.name, 'signer'),
      phone: ltr(sender.phone, 'phone'),
    }),
    close: words(isNamed ? say.close.named : say.close.unnamed),
    signer: signedBy(signer, language),
  }
}

function recipientOf(
  { name, address, attention }: ReferralLetter['recipient'],
  language: Language,
  { letter: say }: PaperWords,
): Text[] {
  return [
    bold(isolate(name, 'provider')),
    ...(address ? [isolate(address, 'providerAddress')] : []),
    ...(attention ? [fill(say.attention, { person: contactPieces(attention, language) })] : []),
  ]
}

function subject(topic: NeedCode | null, language: Language, paper: PaperWords): Text {
  if (topic === null) return words(paper.letter.title)
  return fill(paper.letter.subject, {
    topic: isolate(listWord(language, `need.${topic}`), 'topic'),
  })
}

function edition(
  replaces: NonNullable<ReferralLetter['replaces']>,
  language: Language,
  paper: PaperWords,
): Text {
  return fill(paper.letter.edition, {
    edition: numberOn(String(replaces.edition), language),
    date: dayOn(replaces.day, language),
    change: isolate(replaces.change, 'change'),
  })
}

function signedBy({ name, post }: ReferralLetter['signer'], language: Language): Text {
  return inSeries([isolate(name, 'signer'), ...(post ? [isolate(post, 'post')] : [])], language)
}
