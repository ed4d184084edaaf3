import type { Language } from '#contract/language.ts'
import { fill, isolate, type Text } from './typeset/pieces.ts'
import { paperWords } from './words.ts'

type Titled = Readonly<{ language: Language; sex: 'female' | 'male'; name: string }>

/** The titles that stand before a name in a directory, by language. */
const titles: readonly (readonly [Language, 'female' | 'male', RegExp])[] = [
  ['sk', 'female', /^pani\s+(?=\S)/iu],
  ['sk', 'male', /^pán\s+(?=\S)/iu],
  ['ru', 'female', /^(?:госпожа|г-жа)\s+(?=\S)/iu],
  ['ru', 'male', /^(?:господин|г-н)\s+(?=\S)/iu],
  ['fa', 'female', /^(?:سرکار\s+)?خانم\s+(?=\S)/u],
  ['fa', 'male', /^(?:جناب\s+)?آقای\s+(?=\S)/u],
  ['en', 'female', /^(?:ms|mrs|miss)\.?\s+(?=\S)/iu],
  ['en', 'male', /^mr\.?\s+(?=\S)/iu],
]

/** Whom to ask for at a provider: the name as the directory has it, a title before it in the language of the paper. */
export function contactPieces(person: string, language: Language): Text {
  const found = titledName(person)
  if (!found || found.language === language) return isolate(person, 'contact')
  const { titled } = paperWords(language)
  return fill(titled[found.sex], { name: isolate(found.name, 'contact') })
}

function titledName(person: string): Titled | undefined {
  for (const [language, sex, title] of titles) {
    if (title.test(person)) return { language, sex, name: person.replace(title, '') }
  }
  return undefined
}
