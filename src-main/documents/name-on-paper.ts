import type { Language } from '#contract/language.ts'
import { bold, isolate, type Piece, words } from './typeset/pieces.ts'

const scripts: Readonly<Record<Language, RegExp>> = {
  fa: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  sk: /\p{Script=Latin}/u,
  en: /\p{Script=Latin}/u,
}

export type NameOnPaper = Readonly<{
  /** In the script of the paper, where its owner has one; else as they write it. */
  main: string
  /** As they write it, where that is another one. */
  own: string | null
}>

/** `names` as on the file, the official one first. Nothing is transliterated: a name is printed as its owner writes it. */
export function nameOnPaper(names: readonly string[], language: Language): NameOnPaper {
  const [own = ''] = names
  const main = names.find((name) => scripts[language].test(name)) ?? own
  return { main, own: main === own ? null : own }
}

/** The name in bold, the other script softer beside it, each isolated. */
export function namePieces({ main, own }: NameOnPaper): readonly Piece[] {
  const said = bold(isolate(main, 'name'))
  return own === null ? said : [...said, words(' ('), isolate(own, 'name'), words(')')]
}
