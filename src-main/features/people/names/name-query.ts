import { nameWords } from './normalise.ts'
import type { NameStock, WordMatches } from './name-stock.ts'
import {
  joinAroundArticle,
  joinWords,
  type NameWord,
  readWord,
  wordSimilarity,
} from './name-word.ts'
import { nicknameSimilarity } from './nicknames/nicknames.ts'
import { tuning } from './tuning.ts'
import { bestOfEachWord, type WordMatch } from './word-table.ts'

export type QueryWord = WordMatches &
  Readonly<{
    word: NameWord
    asPrefix: boolean
    /** How much the word tells: a rare surname more than Mohammad, a title hardly anything. */
    weight: number
  }>

/** Neighbouring words of the query read as one ("mohammad reza" for محمدرضا, "abd al rahman" for عبدالرحمن). */
export type JoinedWords = Readonly<{
  word: NameWord
  firstAt: number
  /** Which words they are, as bits. */
  bits: number
  matches: readonly WordMatch[]
  weight: number
}>

/** A word inside a long word of the query ("mohammadreza" contains "mohammad"). */
export type InnerWord = Readonly<{ matches: readonly WordMatch[]; weight: number }>

export type NameQuery = Readonly<{
  words: readonly QueryWord[]
  joined: readonly JoinedWords[]
  inner: readonly InnerWord[]
}>

export function readQuery(text: string, asPrefix: boolean, stock: NameStock): NameQuery {
  const texts = nameWords(text).slice(0, tuning.wordsPerName)
  const words = texts.map((word, at) =>
    readQueryWord(word, asPrefix && at === texts.length - 1, stock),
  )
  return {
    words,
    joined: joinNeighbours(words, (word) => stock.table.match(word, false, tuning.joinedAtLeast)),
    inner: findInnerWords(texts, words, stock),
  }
}

/**
 * The same of a whole name that is only to be compared with some names: what other words sound like it is not looked for, so
 * that a word weighs by those of its spellings that are among theirs.
 */
export function readQueryAmong(
  text: string,
  among: readonly number[],
  stock: NameStock,
): NameQuery {
  const matching = (word: NameWord, atLeast: number): WordMatch[] =>
    stock.wordsOf(among).flatMap(({ id, word: stored }) => {
      const similarity = wordSimilarity(word, stored, false, atLeast)
      return similarity >= atLeast ? [{ id, similarity }] : []
    })
  const words = nameWords(text)
    .slice(0, tuning.wordsPerName)
    .map((one): QueryWord => {
      const word = stock.table.wordOf(one) ?? readWord(one)
      const called = stock.wordsOf(among).flatMap(({ id, word: stored }): WordMatch[] => {
        const similarity = nicknameSimilarity(word, stored)
        return similarity > 0 ? [{ id, similarity }] : []
      })
      const matches = bestOfEachWord([...matching(word, tuning.wordAtLeast), ...called])
      const nicknames = new Set(called.map(({ id }) => id))
      return { word, asPrefix: false, matches, nicknames, weight: weightOf(word, matches, stock) }
    })
  const joined = joinNeighbours(words, (word) => matching(word, tuning.joinedAtLeast))
  return { words, joined, inner: [] }
}

function readQueryWord(text: string, asPrefix: boolean, stock: NameStock): QueryWord {
  const word = readWord(text)
  const { matches, nicknames } = stock.match(word, asPrefix)
  return { word, asPrefix, matches, nicknames, weight: weightOf(word, matches, stock) }
}

/**
 * Inverse document frequency of the word *with all its spellings*: otherwise a rare misspelling would weigh more than the
 * name it stands for.
 */
function weightOf(
  word: NameWord,
  matches: readonly WordMatch[],
  { namesWith, size }: NameStock,
): number {
  let names = 0
  for (const { id, similarity } of matches) {
    if (similarity > 0.75) names += namesWith.count(id) * (similarity > 0.9 ? 1 : 0.5)
  }
  const share = { ordinary: 1, title: tuning.titleWeight, patronymic: tuning.patronymicWeight }[
    word.role
  ]
  return Math.max(tuning.leastWeight, share * Math.log(1 + size / (1 + names)))
}

function joinNeighbours(
  words: readonly QueryWord[],
  match: (word: NameWord) => readonly WordMatch[],
): JoinedWords[] {
  const joined = (word: NameWord, firstAt: number, count: number): JoinedWords[] => {
    const matches = match(word)
    if (matches.length === 0) return []
    const among = words.slice(firstAt, firstAt + count)
    const weight = among.reduce((sum, one) => sum + one.weight, 0)
    return [{ word, firstAt, bits: (2 ** count - 1) << firstAt, matches, weight }]
  }
  return words.flatMap(({ word: first }, at) => {
    const [second, third] = [words[at + 1]?.word, words[at + 2]?.word]
    if (!second) return []
    const two = joinWords(first, second).flatMap((word) => joined(word, at, 2))
    if (!second.isArticle || !third) return two
    const three = joinAroundArticle(first, second, third)
    return [...two, ...three.flatMap((word) => joined(word, at, 3))]
  })
}

const shortestWithInner = 6
const mostInner = 3
const innerShare = 0.6

function findInnerWords(
  texts: readonly string[],
  words: readonly QueryWord[],
  stock: NameStock,
): InnerWord[] {
  return texts.flatMap((text, at) =>
    innerTexts(text, stock).map((inner) => ({
      matches: stock.table.match(readWord(inner), false, tuning.partAtLeast),
      weight: (words[at]?.weight ?? 0) * innerShare,
    })),
  )
}

/** Beginnings and ends of a long word that several stored names have as a word. */
function innerTexts(text: string, { table, namesWith }: NameStock): string[] {
  if (text.length < shortestWithInner) return []
  const usual = (part: string) => part.length >= 3 && namesWith.count(table.find(part) ?? -1) > 1
  const inner: string[] = []
  for (let cut = 2; cut <= text.length - 2 && inner.length < mostInner; cut++) {
    const [start, end] = [text.slice(0, cut), text.slice(cut)]
    if (usual(start)) inner.push(start)
    else if (usual(end)) inner.push(end)
  }
  return inner
}
