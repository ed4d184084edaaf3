import { nameWords, scriptOf } from './normalise.ts'

/** Why a name was found, for the person who reads the list. */
export type WhyMatched =
  | 'same-spelling'
  | 'prefix'
  | 'other-spelling'
  | 'same-sound-other-script'
  | 'nickname'
  | 'wrong-layout'

/** Letters apart, every typed word stands in the name (the last perhaps unfinished), or it was found by its sound. */
export function whyMatched(query: string, name: string, asPrefix: boolean): WhyMatched {
  const typed = nameWords(query)
  const stored = nameWords(name)
  const last = typed.at(-1) ?? ''
  const finished = asPrefix ? typed.slice(0, -1) : typed
  if (finished.every((word) => stored.includes(word))) {
    if (stored.includes(last)) return 'same-spelling'
    if (asPrefix && stored.some((word) => word.startsWith(last))) return 'prefix'
  }
  const scripts = new Set(stored.map(scriptOf))
  return typed.some((word) => scripts.has(scriptOf(word)))
    ? 'other-spelling'
    : 'same-sound-other-script'
}
