import type { OverrideGround } from '#contract/consent.contract.ts'
import type { Language } from '#contract/language.ts'
import { formOf, type LetterClient } from './letter-client.ts'
import { dayOn } from './paper-values.ts'
import { fill, type Piece, words } from './typeset/pieces.ts'
import type { PaperWords } from './words.ts'

/** Why the letter may say what it says: a consent and its days, or the law. */
export type LetterGround =
  | Readonly<{ kind: 'given'; from: string; until: string | null }>
  | Readonly<{ kind: 'override'; ground: OverrideGround }>

export function groundSentences(
  grounds: readonly LetterGround[],
  sex: LetterClient['sex'],
  language: Language,
  paper: PaperWords,
): readonly (readonly Piece[])[] {
  const { consent } = paper.letter
  return grounds.map((ground) => {
    if (ground.kind === 'override') return [words(consent.override[ground.ground])]
    const from = dayOn(ground.from, language)
    if (ground.until === null) return fill(consent.open[formOf(sex)], { from })
    return fill(consent.until[formOf(sex)], { from, until: dayOn(ground.until, language) })
  })
}
