import type { QueryWord } from './name-query.ts'
import { type NameWord, wordSimilarity } from './name-word.ts'
import { scriptOf } from './normalise.ts'
import { tuning } from './tuning.ts'

/** Why a name was found, for the person who reads the list. */
export type WhyMatched =
  | 'same-spelling'
  | 'prefix'
  | 'nickname'
  | 'other-spelling'
  | 'same-sound-other-script'

export type StoredWord = Readonly<{ id: number; word: NameWord }>

/** `typed` and `stored` are the words of both names; the last one typed may be unfinished. */
export function whyMatched(typed: readonly QueryWord[], stored: readonly StoredWord[]): WhyMatched {
  const texts = stored.map(({ word }) => word.text)
  const unlike = typed.filter(({ word }) => !texts.includes(word.text))
  const [first] = unlike
  if (!first) return 'same-spelling'
  const unfinished = unlike.length === 1 && first.asPrefix
  if (unfinished && texts.some((text) => text.startsWith(first.word.text))) return 'prefix'
  if (unlike.some((word) => isNickname(word, stored))) return 'nickname'
  const scripts = new Set(texts.map(scriptOf))
  return typed.some(({ word }) => scripts.has(scriptOf(word.text)))
    ? 'other-spelling'
    : 'same-sound-other-script'
}

const asNickname = 1 - tuning.nickname

/** The word is another name for one that is stored, more than it sounds like one: ممد is one letter from محمد, and its short form. */
function isNickname({ word, nicknames }: QueryWord, stored: readonly StoredWord[]): boolean {
  if (!stored.some(({ id }) => nicknames.has(id))) return false
  return stored.every((one) => wordSimilarity(word, one.word, false, asNickname) <= asNickname)
}
