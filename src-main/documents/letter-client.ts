import type { PartialDate } from '#contract/calendar/partial-date.ts'
import type { ClientLanguage, Language } from '#contract/language.ts'
import type { Literacy } from '#contract/people.contract.ts'
import { type NameOnPaper, namePieces } from './name-on-paper.ts'
import { birthOn } from './paper-values.ts'
import { fill, ltr, type Piece, words } from './typeset/pieces.ts'
import type { PaperWords } from './words.ts'

/** The person of a letter, as far as the consent covers them. */
export type LetterClient = Readonly<{
  /** Null without consent to name them. */
  name: NameOnPaper | null
  sex: 'female' | 'male' | 'other' | 'unknown'
  birth: PartialDate | null
  language: ClientLanguage
  interpreter: boolean
  literacy: Literacy | null
  /** Only where they may be reached without harm. */
  phones: readonly string[]
  address: string
  guardian: string
}>

/** Whom the letter is about, and how one talks with them. */
export function clientSentences(
  client: LetterClient,
  shortCode: string,
  language: Language,
  paper: PaperWords,
): readonly Piece[] {
  const talk = client.interpreter ? paper.letter.talkInterpreter : paper.letter.talk
  return [
    ...aboutClient(client, shortCode, language, paper),
    words(' '),
    ...fill(talk, { language: words(paper.clientLanguage[client.language]) }),
    ...readingOf(client, paper),
  ]
}

/** Said of whom papers alone do not reach. */
function readingOf({ literacy }: LetterClient, paper: PaperWords): readonly Piece[] {
  if (literacy === null || literacy === 'yes') return []
  return [words(` ${paper.letter.reading[literacy]}`)]
}

function aboutClient(
  { name, sex, birth }: LetterClient,
  shortCode: string,
  language: Language,
  paper: PaperWords,
): readonly Piece[] {
  const say = paper.letter
  if (name === null) return fill(say.aboutNobody, { code: ltr(shortCode, 'code') })
  const form = formOf(sex)
  return birth?.precision === 'day'
    ? fill(say.aboutBorn[form], { name: namePieces(name), birth: birthOn(birth, language) })
    : fill(say.about[form], { name: namePieces(name) })
}

/** The form of the words around a name; no sex is guessed. */
export function formOf(sex: LetterClient['sex']): 'female' | 'male' | 'unknown' {
  return sex === 'other' ? 'unknown' : sex
}
