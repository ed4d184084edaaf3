import { scriptOf } from './normalise.ts'
import { consonantCount } from './skeleton.ts'
import { soundSimilarity } from './sound-similarity.ts'
import { joinUnits, soundUnits, type SoundUnits } from './sound-units.ts'
import { oneSlipApart } from './typing-slip.ts'
import { tuning } from './tuning.ts'
import { otherFormsOf, spokenAfter } from './word-forms.ts'
import { isArticle, isPatronymic, titles } from './word-lists.ts'

/** One word of a name, read once: of the stored names, and of what is typed. */
export type NameWord = Readonly<{
  text: string
  units: SoundUnits
  otherForms: readonly SoundUnits[]
  consonants: number
  persoArabic: boolean
  role: 'ordinary' | 'title' | 'patronymic'
  /** The Arabic article, which makes three words of one name: abd al-rahman. */
  isArticle: boolean
}>

export function readWord(text: string): NameWord {
  const units = soundUnits(text)
  return {
    text,
    units,
    otherForms: otherFormsOf(text).map(soundUnits),
    consonants: consonantCount(units),
    persoArabic: scriptOf(text) === 'perso-arabic',
    role: roleOf(text),
    isArticle: isArticle(text),
  }
}

function roleOf(text: string): NameWord['role'] {
  const isInitial = text.length === 1
  if (isInitial || titles.has(text)) return 'title'
  return isPatronymic(text) ? 'patronymic' : 'ordinary'
}

/** Two neighbouring words as one, as they are written and, where that is something else, as they are spoken: نورالدین, نورادین. */
export function joinWords(first: NameWord, second: NameWord): NameWord[] {
  const spoken = spokenAfter(second.text)
  const written = joined(first, second.text, second.units)
  return spoken === second.text ? [written] : [joined(first, spoken, soundUnits(spoken)), written]
}

/** The same of three words with the article between: nur ad-din is nuraldin and nuradin. */
export function joinAroundArticle(first: NameWord, article: NameWord, last: NameWord): NameWord[] {
  const vowel = article.text.charAt(0)
  const lam = scriptOf(article.text) === 'cyrillic' ? 'ль' : 'l'
  const rests = [vowel + lam + last.text, vowel + last.text]
  return rests.map((rest) => joined(first, rest, soundUnits(rest)))
}

function joined(first: NameWord, restText: string, restUnits: SoundUnits): NameWord {
  const units = joinUnits(first.units, restUnits)
  return {
    ...first,
    text: first.text + restText,
    units,
    otherForms: [],
    consonants: consonantCount(units),
    role: 'ordinary',
    isArticle: false,
  }
}

/** An other form is only tried where the words themselves are not as alike as this. */
const alikeEnough = 0.9

/** 0…1; `typed` may be the beginning of a word. Other forms cost what `tuning` says. */
export function wordSimilarity(
  typed: NameWord,
  stored: NameWord,
  asPrefix: boolean,
  atLeast: number,
): number {
  // No letter table reads 123 or 王: they are the same as written, or not at all.
  if (typed.units.length === 0) return typed.text === stored.text ? 1 : 0
  const across = typed.persoArabic !== stored.persoArabic
  const plain = soundSimilarity(typed.units, stored.units, across, asPrefix, atLeast)
  if (plain === 1 && typed.text === stored.text) return 1
  const formsExist = typed.otherForms.length > 0 || stored.otherForms.length > 0
  let best = Math.min(plain, tuning.sameSound)
  if (best < alikeEnough && formsExist) {
    best = Math.max(best, formSimilarity(typed, stored, asPrefix, atLeast))
  }
  return best < tuning.slip && atLeast <= tuning.slip && isSlip(typed, stored) ? tuning.slip : best
}

/** In a shorter word one letter is too much of it to be a slip. */
const shortestWithSlip = 4

function isSlip(typed: NameWord, stored: NameWord): boolean {
  return (
    typed.persoArabic === stored.persoArabic &&
    Math.max(typed.text.length, stored.text.length) >= shortestWithSlip &&
    oneSlipApart(typed.text, stored.text)
  )
}

function formSimilarity(typed: NameWord, stored: NameWord, asPrefix: boolean, atLeast: number) {
  const across = typed.persoArabic !== stored.persoArabic
  let best = 0
  for (const form of stored.otherForms) {
    const one = soundSimilarity(typed.units, form, across, false, atLeast) - tuning.otherForm
    if (one > best) best = one
    for (const typedForm of typed.otherForms) {
      const both = soundSimilarity(typedForm, form, across, false, atLeast) - tuning.otherFormBoth
      if (both > best) best = both
    }
  }
  for (const form of typed.otherForms) {
    const one = soundSimilarity(form, stored.units, across, asPrefix, atLeast) - tuning.otherForm
    if (one > best) best = one
  }
  return best
}
