import { type NameWord, readWord } from '../name-word.ts'
import { nameWords } from '../normalise.ts'
import { tuning } from '../tuning.ts'
import { bestOfEachWord, type WordMatch, WordTable } from '../word-table.ts'
import { namesAcrossLanguages } from './across-languages.ts'
import { englishNicknames } from './english.ts'
import { persianNicknames } from './persian.ts'
import { russianNicknames } from './russian.ts'
import { slovakCzechNicknames } from './slovak-czech.ts'

/** The number of a name of the tables. */
type Name = number

/** Spellings of the tables, and the names (the lines) that each of them stands for. */
const spellings = new WordTable()
const namesOfSpelling: Name[][] = []
const spellingsOfName: number[][] = []

const lines = [
  ...persianNicknames,
  ...russianNicknames,
  ...slovakCzechNicknames,
  ...englishNicknames,
  ...namesAcrossLanguages,
]
/** In a name of a table it joins (حبیب‌الله is one name), where in a name of a person it stands for a space. */
const nonJoiner = '\u200c'
/** Lines of two tables that begin with the same name are one: Владимир is Вова, and Володимир. */
const nameOfHead = new Map<string, Name>()
for (const line of lines) {
  const head = line.split(/[ :]/u, 1)[0] ?? ''
  const name = nameOfHead.get(head) ?? nameOfHead.size
  nameOfHead.set(head, name)
  for (const spelling of new Set(nameWords(line.replace(':', ' ').replaceAll(nonJoiner, '')))) {
    const id = spellings.add(spelling, readWord)
    ;(namesOfSpelling[id] ??= []).push(name)
    ;(spellingsOfName[name] ??= []).push(id)
  }
}

type NamesOf = ReadonlyMap<Name, number>

/** First names are few: who compares many people asks for the same ones again and again. */
const remembered = new Map<string, NamesOf>()
const mostRemembered = 20_000
const noNames: NamesOf = new Map()

/** The names a word is a form of, and how like the table's spelling it is: "Sasha" is Александр and Александра. */
function namesOf(word: NameWord): NamesOf {
  const known = remembered.get(word.text)
  if (known) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const found = findNames(word)
  const names = found.size > 0 ? found : noNames
  remembered.set(word.text, names)
  return names
}

function findNames(word: NameWord): NamesOf {
  const names = new Map<Name, number>()
  for (const { id, similarity } of spellings.matchSkeleton(word, tuning.nicknameAtLeast)) {
    for (const name of namesOfSpelling[id] ?? []) if (!names.has(name)) names.set(name, similarity)
  }
  return names
}

/** How alike two words are as forms of one name; 0 where they are none. */
export function nicknameSimilarity(one: NameWord, other: NameWord): number {
  const names = namesOf(one)
  if (names.size === 0) return 0
  const others = namesOf(other)
  let best = 0
  for (const [name, similarity] of names) {
    const both = similarity * (others.get(name) ?? 0) - tuning.nickname
    if (both > best) best = both
  }
  return best
}

/** Which words of a table are forms of one name, in whatever script: Саша – Alexander, Katka – Katarína, ممد – Mohammad. */
export class Nicknames {
  readonly #table: WordTable
  /** Looked up when a name is first asked for: most never are. */
  readonly #wordsOf = new Map<Name, readonly WordMatch[]>()

  constructor(table: WordTable) {
    this.#table = table
  }

  /** The table has a new word, which may be a form of any name. */
  forget(): void {
    this.#wordsOf.clear()
  }

  match(typed: NameWord): WordMatch[] {
    return [...namesOf(typed)].flatMap(([name, typedSimilarity]) =>
      this.#words(name).map(({ id, similarity }) => ({
        id,
        similarity: typedSimilarity * similarity - tuning.nickname,
      })),
    )
  }

  #words(name: Name): readonly WordMatch[] {
    const known = this.#wordsOf.get(name)
    if (known) return known
    const words = bestOfEachWord(
      (spellingsOfName[name] ?? []).flatMap((spelling) =>
        this.#table.matchSkeleton(spellings.words[spelling]!, tuning.nicknameAtLeast),
      ),
    )
    this.#wordsOf.set(name, words)
    return words
  }
}
