import type { Language } from '#contract/language.ts'
import { fill, isolate, type Piece, words } from './typeset/pieces.ts'
import type { PaperWords } from './words.ts'

export type Greeted = Readonly<{ name: string; sex: 'female' | 'male' | 'other' | 'unknown' }>
type Greetings = PaperWords['letter']['greeting']

/**
 * Nobody is greeted by a guessed sex, and no name is inflected. In Russian a name with a patronymic is greeted by it
 * alone: "Уважаемая Мария Петровна!", without "госпожа".
 */
export function greeting(
  { name, sex }: Greeted,
  greetings: Greetings,
  language: Language,
): readonly Piece[] {
  const sentence = greetings[greetingKey({ name, sex }, language)]
  return sentence.includes('{{name}}')
    ? fill(sentence, { name: isolate(name, 'name') })
    : [words(sentence)]
}

function greetingKey({ name, sex }: Greeted, language: Language): keyof Greetings {
  if (name === '' || sex === 'other' || sex === 'unknown') return 'unknown'
  if (language !== 'ru' || !isPatronymic(name)) return sex
  return sex === 'female' ? 'femalePatronymic' : 'malePatronymic'
}

function isPatronymic(name: string): boolean {
  return /(?:вна|чна|вич|ьич|кызы|оглы)$/u.test(name.trim().toLowerCase())
}
