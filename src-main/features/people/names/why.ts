import { type NameWord, wordSimilarity } from './name-word.ts'
import { areNicknames } from './nicknames/nicknames.ts'
import { scriptOf } from './normalise.ts'
import { tuning } from './tuning.ts'

/** Why a name was found, for the person who reads the list. */
export type WhyMatched =
  | 'same-spelling'
  | 'prefix'
  | 'nickname'
  | 'other-spelling'
  | 'same-sound-other-script'

/** `typed` and `stored` are the words of both names; the last one typed may be unfinished. */
export function whyMatched(
  typed: readonly NameWord[],
  stored: readonly NameWord[],
  asPrefix: boolean,
): WhyMatched {
  const unlike = typed.filter(({ text }) => stored.every((word) => word.text !== text))
  const [first] = unlike
  if (!first) return 'same-spelling'
  const unfinished = asPrefix && unlike.length === 1 && first === typed.at(-1)
  if (unfinished && stored.some(({ text }) => text.startsWith(first.text))) return 'prefix'
  if (unlike.some((word) => isNickname(word, stored))) return 'nickname'
  const scripts = new Set(stored.map(({ text }) => scriptOf(text)))
  return typed.some(({ text }) => scripts.has(scriptOf(text)))
    ? 'other-spelling'
    : 'same-sound-other-script'
}

/** The word sounds like none that is stored, but is another name for one of them. */
function isNickname(word: NameWord, stored: readonly NameWord[]): boolean {
  const alike = (other: NameWord) => wordSimilarity(word, other, false, tuning.slip) >= tuning.slip
  return !stored.some(alike) && stored.some((other) => areNicknames(word, other))
}
