import { type NameWord, readWord } from '../name-word.ts'
import { nameWords } from '../normalise.ts'
import { tuning } from '../tuning.ts'
import { type WordMatch, WordTable } from '../word-table.ts'
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
  }
}

/** The names a word is a form of, and how like the table's spelling it is: "Sasha" is Александр and Александра. */
function namesOf(word: NameWord): Map<Name, number> {
  const names = new Map<Name, number>()
  for (const { id, similarity } of spellings.matchSkeleton(word, tuning.nicknameAtLeast)) {
    for (const name of namesOfSpelling[id] ?? []) if (!names.has(name)) names.set(name, similarity)
  }
  return names
}

/** Which words of an index are forms of one name, in whatever script: Саша – Alexander, Katka – Katarína, ممد – Mohammad. */
export class Nicknames {
  readonly #wordsOf = new Map<Name, WordMatch[]>()

  file(id: number, word: NameWord): void {
    for (const [name, similarity] of namesOf(word)) {
      const words = this.#wordsOf.get(name)
      if (words) words.push({ id, similarity })
      else this.#wordsOf.set(name, [{ id, similarity }])
    }
  }

  match(typed: NameWord): WordMatch[] {
    return [...namesOf(typed)].flatMap(([name, typedSimilarity]) =>
      (this.#wordsOf.get(name) ?? []).map(({ id, similarity }) => ({
        id,
        similarity: typedSimilarity * similarity - tuning.nickname,
      })),
    )
  }
}
