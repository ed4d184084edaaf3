import { scriptOf } from '#main/features/people/names/normalise.ts'
import { dice } from '#support/dice.ts'

const letters = {
  latin: 'abcdefghijklmnopqrstuvwxyz',
  cyrillic: 'абвгдежзийклмнопрстуфхцчшщыьэюя',
  'perso-arabic': 'ابپتثجچحخدذرزسشصطعغفقکگلمنوهی',
}
/** In a shorter word one letter is too much of it to be a slip. */
const shortest = 4

/** Each text with one slip of the finger in one of its longer words: a letter wrong, missing, doubled, or two swapped. */
export function withOneSlip(texts: readonly string[]): string[] {
  const { below } = dice(7)
  return texts.map((text) => {
    const words = text.split(' ')
    const long = [...words.keys()].filter((at) => words[at]!.length >= shortest)
    const at = long[below(long.length)]
    if (at === undefined) return text
    words[at] = slip(words[at]!, below)
    return words.join(' ')
  })
}

function slip(word: string, below: (limit: number) => number): string {
  // The first letter is seldom wrong, and never here: whoever sees it corrects it.
  const at = 1 + below(word.length - 2)
  const [before, letter, next, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ]
  const keys = letters[scriptOf(word.toLowerCase())]
  switch (below(4)) {
    case 0:
      return before + keys.charAt(below(keys.length)) + next + after
    case 1:
      return before + next + after
    case 2:
      return before + letter + letter + next + after
    default:
      return before + next + letter + after
  }
}
