import { type MatchExtended, type ZxcvbnResult, ZxcvbnFactory } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'
import * as english from '@zxcvbn-ts/language-en'
import { fold } from '#contract/script/fold.ts'
import { layoutVariants } from '#contract/script/keyboard-layout.ts'
import type { PasswordWeakness } from '#contract/staff.contract.ts'
import { passwordLists } from './password-lists.ts'
import { joined, phraseList } from './password-phrases.ts'

const SHORTEST = 12
const WORDS = 4
/** Guesses a patient thief of the file must need: three months at 10,000 a second, 24 years at the 130 that 16 cores make at our price. */
const ENOUGH = 1e11
/** Shorter pieces of a name are in every password. */
const SHORTEST_OWN_WORD = 3

const estimator = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...english.dictionary, ...passwordLists },
  graphs: common.adjacencyGraphs,
  // More finds nothing more and takes a second for a password with many digits.
  l33tMaxSubstitutions: 20,
})

/** By itself: without the blanks between them the words of a good password would weigh less. */
const phrases = new ZxcvbnFactory({ dictionary: { phrases: [...phraseList] } })

/**
 * Why a password would fall to a patient guesser, or `undefined`: too short (12 characters or 4 words), or by what
 * zxcvbn (Wheeler 2016) finds in it first.
 *
 * Compared without accents, capitals and half-spaces, and also as the same keys give on the other layouts, so that
 * a Persian or Russian word typed on a Latin keyboard is still that word. Takes some 10 to 200 ms.
 * @param known what anybody who knows the person tries: name, sign-in word, the centre's name.
 */
export function weighPassword(
  password: string,
  known: readonly string[],
): PasswordWeakness | undefined {
  const text = fold(password)
  const words = new Set(text.split(/[\s,]+/u).filter((word) => word.length > 1))
  if (Array.from(password.normalize('NFC')).length < SHORTEST && words.size < WORDS) {
    return 'too-short'
  }
  if (/^[\p{Nd}\s+/]+$/u.test(text)) return 'only-digits'
  const readings = readingsOf(password)
  if (readings.some(isKnownPhrase)) return 'known-phrase'
  const ownWords = ownWordsOf(known)
  const estimates = readings.map((reading) => estimator.check(reading, ownWords))
  const weakest = estimates.reduce((a, b) => (b.guesses < a.guesses ? b : a))
  return weakest.guesses < ENOUGH ? reasonOf(weakest, ownWords) : undefined
}

/** A proverb or a line of a song, or enough of one, with little beside it. */
function isKnownPhrase(reading: string): boolean {
  const { guesses, sequence } = phrases.check(joined(reading))
  return guesses < ENOUGH && sequence.some(({ pattern }) => pattern === 'dictionary')
}

function readingsOf(password: string): string[] {
  const variants = layoutVariants(password).map(({ text }) => text)
  return [...new Set([password, ...variants].map(fold))]
}

function ownWordsOf(known: readonly string[]): string[] {
  const texts = known.map(fold)
  const pieces = texts.flatMap((text) => [text.replaceAll(' ', ''), ...text.split(' ')])
  return [...new Set(pieces)].filter((word) => word.length >= SHORTEST_OWN_WORD)
}

/** What fills most of it: that is what has to go. */
function reasonOf({ password, sequence }: ZxcvbnResult, ownWords: readonly string[]) {
  if (ownWords.some((word) => password.includes(word))) return 'holds-own-words'
  const found = sequence.filter(({ pattern }) => pattern !== 'bruteforce')
  const longest = found.toSorted((a, b) => b.token.length - a.token.length)[0]
  return longest ? weaknessOf(longest) : 'guessable'
}

function weaknessOf(match: MatchExtended): PasswordWeakness {
  switch (match.pattern) {
    case 'repeat':
      return 'repeats-itself'
    case 'spatial':
      return 'keyboard-row'
    case 'sequence':
    case 'wordSequence':
      return 'in-sequence'
    case 'date':
    case 'regex':
      return 'date'
    case 'dictionary':
      return listed(String(match['dictionaryName']))
    default:
      return 'guessable'
  }
}

function listed(dictionary: string): PasswordWeakness {
  if (dictionary.startsWith('passwords')) return 'too-common'
  return dictionary.includes('names') ? 'name' : 'common-word'
}
