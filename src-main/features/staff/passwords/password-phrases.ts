import faPhrases from '../../../../resources/password-lists/fa-phrases.json' with { type: 'json' }
import ruPhrases from '../../../../resources/password-lists/ru-phrases.json' with { type: 'json' }
import skPhrases from '../../../../resources/password-lists/sk-phrases.json' with { type: 'json' }
import { fold } from '#contract/script/fold.ts'

/** Proverbs, verses, songs and rhymes as they are written, by kind. */
export const phrases = { fa: faPhrases, ru: ruPhrases, sk: skPhrases }

/** A piece of a phrase is known too, from this many words and letters on. */
const WORDS = 3
const LETTERS = 10

/** The same keys of the Slovak layout on the English one; signs are left out below, as all that is no letter or digit. */
const slovakKeys = 'ľščťžýáíéyzúôä'
const englishKeys = '234567890zy   '

/** As phrases are compared: however they are parted, accented or punctuated. */
export function joined(text: string): string {
  return fold(text).replaceAll(/[^\p{L}\p{Nd}]/gu, '')
}

/** Every phrase and every piece of one, whole ones first: a dictionary for zxcvbn. */
export const phraseList: readonly string[] = listed(
  Object.values(phrases).flatMap((kinds) => Object.values(kinds).flat()),
)

function listed(all: readonly string[]): string[] {
  const pieces = all.flatMap(piecesOf)
  const typed = [...all, ...pieces].flatMap((text) => [text, onEnglishKeys(text)])
  return [...new Set(typed.map(joined))]
}

function piecesOf(phrase: string): string[] {
  const words = phrase.split(' ')
  return words.flatMap((_, from) =>
    words
      .slice(from + WORDS - 1)
      .map((__, more) => words.slice(from, from + WORDS + more).join(' '))
      .filter((piece) => joined(piece).length >= LETTERS),
  )
}

function onEnglishKeys(text: string): string {
  return Array.from(text, (letter) => englishKeys[slovakKeys.indexOf(letter)] ?? letter).join('')
}
