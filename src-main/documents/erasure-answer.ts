import type { RefusalGround } from '#contract/privacy.contract.ts'
import type { Language } from '#contract/language.ts'
import { greeting, type Greeted } from './greeting.ts'
import { type Sender, sheetHead } from './letterhead.ts'
import { type NameOnPaper, namePieces } from './name-on-paper.ts'
import { dayInBoth, dayOn, numberOn } from './paper-values.ts'
import { type Block, heading, paragraph, signatures, space } from './typeset/blocks.ts'
import type { Page } from './typeset/page.ts'
import { bold, fill, isolate, type Text, words } from './typeset/pieces.ts'
import { type PaperWords, paperWords } from './words.ts'

export type ErasureAnswer = Readonly<{
  madeAt: string
  day: string
  sender: Sender
  /** Where the centre works: whose authority one complains to. */
  country: string
  reference: string
  askedOn: string
  person: NameOnPaper
  /** To whom it goes; the person themselves where `isOther` is false. */
  to: Greeted
  isOther: boolean
  answer: Answer
  signer: Readonly<{ name: string; post: string }>
}>

export type Answer =
  /** `inCopiesUntil` is null where no copy holds it that leaves by itself. */
  | Readonly<{ kind: 'erased'; inCopiesUntil: string | null }>
  | Readonly<{ kind: 'refused'; ground: RefusalGround; reason: string }>
  | Readonly<{ kind: 'extended'; reason: string; answerBy: string }>

/** What somebody who asked to be erased is told: done, refused and why, or later and why; and where they can complain. */
export function erasureAnswer(letter: ErasureAnswer, language: Language): Page {
  const paper = paperWords(language)
  const say = paper.erasure
  const { sender, day, reference, signer } = letter
  return {
    language,
    title: say.title,
    madeAt: new Date(letter.madeAt),
    content: [
      ...sheetHead(
        sender,
        { reference: fill(say.reference, { number: numberOn(reference, language) }), day },
        language,
      ),
      space(10),
      paragraph(bold(isolate(letter.to.name, 'name'))),
      heading(1, words(say.title)),
      paragraph(greeting(letter.to, say.greeting, language)),
      paragraph(asked(letter, language, say)),
      ...answered(letter.answer, language, say),
      paragraph(complaint(letter, say)),
      space(10),
      signatures([
        {
          caption: signer.post ? isolate(signer.post, 'post') : isolate(sender.name, 'centre'),
          name: isolate(signer.name, 'signer'),
        },
      ]),
    ],
  }
}

type Say = PaperWords['erasure']

function asked({ askedOn, isOther, person }: ErasureAnswer, language: Language, say: Say): Text {
  const date = dayInBoth(askedOn, language)
  return isOther
    ? fill(say.askedFor, { date, name: namePieces(person) })
    : fill(say.asked, { date })
}

function answered(answer: Answer, language: Language, say: Say): Block[] {
  switch (answer.kind) {
    case 'erased': {
      const { inCopiesUntil: until } = answer
      return [
        paragraph(bold(words(say.erased))),
        paragraph(words(say.erasedWhat)),
        paragraph(until ? fill(say.copies, { date: dayOn(until, language) }) : words(say.noCopies)),
      ]
    }
    case 'refused':
      return [
        paragraph(bold(words(say.refused))),
        paragraph(words(say.ground[answer.ground])),
        paragraph(fill(say.reason, { reason: isolate(answer.reason, 'reason') })),
      ]
    case 'extended':
      return [
        paragraph(bold(fill(say.extended, { date: dayInBoth(answer.answerBy, language) }))),
        paragraph(fill(say.reason, { reason: isolate(answer.reason, 'reason') })),
      ]
    default:
      return answer satisfies never
  }
}

function complaint({ country }: ErasureAnswer, { complain, authority }: Say): Text {
  const whose = country === 'SK' || country === 'RU' ? country : 'other'
  return fill(complain, { authority: words(authority[whose]) })
}
