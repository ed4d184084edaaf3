import { Language } from '#contract/language.ts'
import type { PersonName } from '#contract/people.contract.ts'
import { inSeries } from './paper-values.ts'
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

/** The more official a name, the sooner it is printed; a former one is not, unless there is no other. */
const ranks: readonly PersonName['kind'][] = ['official', 'latin', 'known-as']

/** `names` as on the file. Nothing is transliterated: a name is printed as its owner writes it. */
export function nameOnPaper(names: readonly PersonName[], language: Language): NameOnPaper {
  const used = ranks.flatMap((rank) => names.filter(({ kind }) => kind === rank))
  const own = (used[0] ?? names[0])?.text ?? ''
  const main = used.find(({ text }) => scripts[language].test(text))?.text ?? own
  return { main, own: main === own ? null : own }
}

/** The languages whose readers can read the name their paper will print. */
export function languagesOfNames(names: readonly PersonName[]): Language[] {
  return Language.options.filter((language) =>
    scripts[language].test(nameOnPaper(names, language).main),
  )
}

/** Who signs a client's paper for the centre: the post only where its readers can read the letters it is written in. */
export function signerPieces(
  { name, post }: Readonly<{ name: string; post: string }>,
  language: Language,
): readonly Piece[] {
  const isRead = scripts[language].test(post)
  return inSeries([isolate(name, 'signer'), ...(isRead ? [isolate(post, 'post')] : [])], language)
}

/** The name in bold, the other script softer beside it, each isolated. */
export function namePieces({ main, own }: NameOnPaper): readonly Piece[] {
  const said = bold(isolate(main, 'name'))
  return own === null ? said : [...said, words(' ('), isolate(own, 'name'), words(')')]
}
