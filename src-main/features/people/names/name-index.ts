import { layoutVariants } from '#contract/script/keyboard-layout.ts'
import { type NameQuery, readQuery, readQueryAmong } from './name-query.ts'
import { type NameWord, readWord } from './name-word.ts'
import { NameScorer } from './name-scorer.ts'
import { type NameRecord, NameStock } from './name-stock.ts'
import type { ManyNames } from './name-bytes.ts'
import { nameWords, scriptOf } from './normalise.ts'
import { Tally } from './tally.ts'
import { tuning } from './tuning.ts'
import { type WhyMatched, whyMatched } from './why.ts'

export type { NameRecord } from './name-stock.ts'

export type NameMatch = Readonly<{
  personId: string
  /** 1 the same words and nothing more, 0 nothing in common; below .7 only worth a look where nothing is better. */
  score: number
  /** The name of the person that matched best. */
  text: string
  why: WhyMatched | 'wrong-layout'
  /** What the keys give on the layout that should have been on, of a name found so. */
  meant: string | null
}>

export type NameSearch = Readonly<{
  /** How many people at most, best first. */
  limit: number
  /** The last word may be unfinished (a keystroke); a space after it says that it is finished. */
  asPrefix: boolean
  /** People who are not there for who searches: they neither are found nor take anybody's place. */
  except?: ReadonlySet<string>
}>

/**
 * Finds people by the sound of their names across Latin, Cyrillic and Persian script. Held in memory, filled at unlock from
 * the names in the store; nothing of it is written beside the store. Method, sources and limits: README.md here.
 */
export class NameIndex {
  readonly #stock = new NameStock()
  readonly #scorer = new NameScorer(this.#stock)
  readonly #tally = new Tally()
  readonly #compoundTally = new Tally()

  /** How many names are held (a person may have several). */
  get size(): number {
    return this.#stock.size
  }

  add(record: NameRecord): void {
    this.#stock.add(record)
  }

  /** All names that are there at unlock, as a store has them; before any other is added. */
  load(pages: Iterable<ManyNames>): void {
    this.#stock.load(pages)
  }

  /** Forgets every name of a person. */
  remove(personId: string): void {
    this.#stock.remove(personId)
  }

  /** The names of a person, as they are written. */
  textsOf(personId: string): string[] {
    return this.#stock.namesOf(personId).map((name) => this.#stock.textOf(name))
  }

  /** The words of all names of a person. */
  wordsOf(personId: string): NameWord[] {
    const words: NameWord[] = []
    for (const name of this.#stock.namesOf(personId)) {
      for (const id of this.#stock.wordsIn(name)) words.push(this.#stock.table.words[id]!)
    }
    return words
  }

  /** People whose name sounds like what is typed, best first; what the keys give on another layout where that finds little. */
  search(text: string, { limit, asPrefix, except }: NameSearch): NameMatch[] {
    const unfinished = asPrefix && !/\s$/u.test(text)
    const found = this.#find(text, unfinished, limit, except)
    const retyped = this.#retypings(text, unfinished, found[0]?.score ?? 0)
      .flatMap((meant) =>
        this.#find(meant, unfinished, limit, except).map((match) => ({ ...match, meant })),
      )
      .map((match) => ({
        ...match,
        score: match.score * tuning.wrongLayout,
        why: 'wrong-layout' as const,
      }))
    return bestOfEachPerson([...found, ...retyped]).slice(0, limit)
  }

  /** People whose name may be another spelling of this whole name, for the duplicate check. */
  similar(text: string): NameMatch[] {
    const found = this.#find(text, false, tuning.candidates)
    return found.filter(({ score }) => score >= tuning.similarAtLeast)
  }

  /**
   * How alike the names of these people are to this whole name, about as `search` measures it (0…1), without looking at
   * anybody else: a thousand times quicker for a few people.
   */
  likeTo(text: string, personIds: ReadonlySet<string>): Map<string, number> {
    const names = [...personIds].flatMap((personId) =>
      this.#stock.namesOf(personId).map((name) => ({ personId, words: this.#stock.wordsIn(name) })),
    )
    const among = [...new Set(names.flatMap(({ words }) => words))]
    const query = readQueryAmong(text, among, this.#stock)
    const scores = new Map<string, number>()
    if (query.words.length === 0) return scores
    this.#scorer.begin(query)
    for (const { personId, words } of names) {
      scores.set(personId, Math.max(scores.get(personId) ?? 0, this.#scorer.score(words)))
    }
    return scores
  }

  /**
   * How many people have a name at least so alike to this whole one, about as `search` measures it; counts up to `upTo`. Only names
   * that have most in common with it are compared.
   */
  countAlike(
    text: string,
    { atLeast, upTo, except }: Readonly<{ atLeast: number; upTo: number; except: string }>,
  ): number {
    const query = readQuery(text, false, this.#stock)
    const found = new Set<string>()
    for (const name of this.#candidates(query, tuning.candidatesCounted)) {
      if (found.size >= upTo) break
      const personId = this.#stock.ownerOf(name)
      if (personId === undefined || personId === except || found.has(personId)) continue
      if (this.#scorer.score(this.#stock.wordsIn(name)) >= atLeast) found.add(personId)
    }
    return found.size
  }

  #find(text: string, asPrefix: boolean, limit: number, except?: ReadonlySet<string>): NameMatch[] {
    const query = readQuery(text, asPrefix, this.#stock)
    if (query.words.length === 0) return []
    const scored = this.#candidates(query, tuning.candidates).flatMap((name) => {
      const personId = this.#stock.ownerOf(name)
      if (personId === undefined || except?.has(personId)) return []
      const words = this.#stock.wordsIn(name)
      return [{ name, words, personId, score: this.#scorer.score(words) }]
    })
    return bestOfEachPerson(scored.toSorted(byScore))
      .slice(0, limit)
      .map(({ personId, score, name, words }) => {
        const why = whyMatched(query.words, this.#stock.wordsOf(words))
        return { personId, score, text: this.#stock.textOf(name), why, meant: null }
      })
  }

  /** What was meant if the wrong keyboard layout was on, where the text as it stands finds little. */
  #retypings(text: string, asPrefix: boolean, bestScore: number): string[] {
    if (nameWords(text).join('').length < tuning.shortestRetyped) return []
    const variants = layoutVariants(text).map((variant) => variant.text)
    return variants.filter((variant) => {
      const otherScript = scriptOf(variant) !== scriptOf(text)
      if (bestScore >= (otherScript ? tuning.foundLittle : tuning.foundLittleYZ)) return false
      const words = nameWords(variant)
      return (asPrefix ? words.slice(0, -1) : words).every((word) => this.#isKnown(word))
    })
  }

  /** Keys of another layout make names or nonsense: most variants can be left at this. */
  #isKnown(word: string): boolean {
    return this.#stock.table.matchSkeleton(readWord(word), tuning.slip).length > 0
  }

  /** The names worth comparing word by word; the scorer is left ready for it. */
  #candidates(query: NameQuery, wanted: number): number[] {
    const { length, namesWith } = this.#stock
    this.#tally.begin(length)
    this.#compoundTally.begin(length)
    for (const { matches, weight } of query.words) this.#tally.add(matches, namesWith, weight)
    for (const { matches, weight } of [...query.joined, ...query.inner]) {
      this.#compoundTally.add(matches, namesWith, weight, this.#tally)
    }
    this.#scorer.begin(query)
    // Compounds have their own list, so that they cannot crowd out plain matches.
    const plain = this.#tally.best(wanted)
    const compound = this.#compoundTally.best(wanted / 2)
    return [...new Set([...plain, ...compound])]
  }
}

type Scored = Readonly<{ words: readonly number[]; score: number }>

/** Better first; of equals the shorter name, then whoever was entered first (the order of the candidates). */
function byScore(one: Scored, other: Scored): number {
  return other.score - one.score || one.words.length - other.words.length
}

function bestOfEachPerson<Found extends Readonly<{ personId: string; score: number }>>(
  found: readonly Found[],
): Found[] {
  const seen = new Set<string>()
  return found
    .toSorted((one, other) => other.score - one.score)
    .filter(({ personId }) => !seen.has(personId) && seen.add(personId))
}
