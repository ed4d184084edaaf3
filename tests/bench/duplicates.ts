/**
 * `npm run duplicates -- --people FILE.tsv --pairs FILE.tsv`: how many second files of one person a registration is warned
 * of, and how often it is warned of somebody else. Names are those of the files (columns as `npm run names` has them); birth
 * dates and phones are invented with the habits of a front desk (`invented-lives.ts`), from a seed.
 *
 * Found is who is shown: the clerk has the file before their eyes beside what they type. A warning, which wants an answer, is less
 * often possible: of some there is nothing but the name, and a year at most, and a name alone never warns.
 */
import { parseArgs } from 'node:util'
import {
  isRareName,
  isShown,
  judgeDuplicate,
  mostShown,
  scoresOf,
  similarNames,
} from '#main/features/people/names/duplicates.ts'
import { compareBirths } from '#main/features/people/names/compare-births.ts'
import { LookAlikes } from '#main/features/people/names/look-alikes.ts'
import { buildNameIndex } from '#support/build-name-index.ts'
import { dice } from '#support/dice.ts'
import { inventLife, type Life, relativeOf, retold } from './invented-lives.ts'
import { cell, readTsv } from './tsv.ts'

const { values } = parseArgs({
  options: {
    people: { type: 'string' },
    pairs: { type: 'string' },
    newcomers: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '1' },
  },
})
if (!values.people || !values.pairs) {
  throw new Error('usage: npm run duplicates -- --people FILE.tsv --pairs FILE.tsv')
}

const roll = dice(Number(values.seed))
const pairs = readTsv(values.pairs)
const people = readTsv(values.people)
const targets = new Set(pairs.map((row) => cell(row, 'target')))
/** Who has no file yet: so many of the people are left out of those the desk knows. */
const isNewcomer = (name: string, at: number) => at % 30 === 0 && !targets.has(name)
const everybody = [...new Set([...people.map((row) => cell(row, 'name')), ...targets])]
const names = everybody.filter((name, at) => !isNewcomer(name, at))
const newcomers = everybody.filter(isNewcomer)
const scripts = new Map(people.map((row) => [cell(row, 'name'), cell(row, 'script')]))
const lives = new Map(names.map((name) => [name, inventLife(roll, scripts.get(name) === 'Arab')]))
const index = buildNameIndex(names.map((name) => ({ personId: name, text: name })))
const byPhone = Map.groupBy(
  [...lives].filter(([, { phone }]) => phone !== null),
  ([, { phone }]) => phone,
)

type Newcomer = Readonly<{ name: string; life: Life }>

/** Whom the desk shows beside the newcomer, as at a registration: the first of them, with how loudly. */
function shownBeside({ name, life }: Newcomer) {
  const scores = scoresOf(index.search(`${name} `, similarNames))
  const samePhone = new Set(life.phone ? byPhone.get(life.phone)?.map(([one]) => one) : [])
  return [...new Set([...scores.keys(), ...samePhone])]
    .map((one) => ({
      one,
      verdict: judgeDuplicate({
        name: scores.get(one) ?? 0,
        births: [life.birth, lives.get(one)?.birth ?? null],
        samePhone: samePhone.has(one),
        isRare: isRareName(scores),
      }),
    }))
    .filter(({ verdict }) => isShown(verdict))
    .toSorted((one, other) => other.verdict.score - one.verdict.score)
    .slice(0, mostShown)
}

const again = pairs.map((pair) => {
  const target = cell(pair, 'target')
  const told = { name: cell(pair, 'query'), life: retold(roll, lives.get(target)!) }
  const band = shownBeside(told).find(({ one }) => one === target)?.verdict.band
  return { band, isNameAlone: sharesNothing(told.life, lives.get(target)!) }
})
const found = again.filter(({ band }) => band !== undefined).length
const warned = again.filter(({ band }) => band === 'warn').length
const nameAlone = again.filter(({ isNameAlone }) => isNameAlone).length

/** Neither day of birth nor phone says that they are one. */
function sharesNothing(one: Life, other: Life): boolean {
  const birth = compareBirths(one.birth, other.birth)
  const isSamePhone = one.phone !== null && one.phone === other.phone
  return !isSamePhone && ['unknown', 'may-be', 'other'].includes(birth)
}

const strangers = newcomers.slice(0, Number(values.newcomers)).map((name): Newcomer => {
  const [known, isPersian] = [names[roll.below(names.length)]!, scripts.get(name) === 'Arab']
  const way = roll.below(100)
  // Of a hundred, twelve are called just like somebody who is known, and eight are somebody's relatives.
  if (way < 12) return { name: known, life: inventLife(roll, isPersian) }
  if (way < 20) return relativeOf(roll, { name: known, life: lives.get(known)! }, names)
  return { name, life: inventLife(roll, isPersian) }
})
const falseWarnings = strangers.filter((one) =>
  shownBeside(one).some(({ verdict }) => verdict.band === 'warn'),
).length

console.log(`${names.length} people known, seed ${values.seed}`)
console.log(
  `second files of one person, ${again.length}: ${share(found, again.length)} shown, ${share(warned, again.length)} warned of; of ${share(nameAlone, again.length)} nothing agrees but the name, and a year at most`,
)
console.log(
  `newcomers, ${strangers.length}, 12 in a hundred called like somebody known and 8 their relatives: ${((falseWarnings / strangers.length) * 1000).toFixed(1)} false warnings per 1,000`,
)

/** The list of likely second files of the first 50,000 people, each of the pairs' first spellings entered once more. */
function listOfFiles(): string {
  const known = [...lives].slice(-50_000)
  const second = pairs.flatMap((pair) => {
    const [target, name] = [cell(pair, 'target'), cell(pair, 'query')]
    const life = lives.get(target)
    return life ? [{ who: target, name, life: retold(roll, life) }] : []
  })
  const files = [...known.map(([name, life]) => ({ who: name, name, life })), ...second].map(
    ({ life: { birth, phone }, ...file }, at) => ({
      ...file,
      personId: `${at} ${file.name}`,
      birth,
      tails: phone === null ? [] : [phone],
      address: '',
      householdId: null,
    }),
  )
  const whoIs = new Map(files.map(({ personId, who }) => [personId, who]))
  const own = buildNameIndex(files.map(({ personId, name: text }) => ({ personId, text })))
  const [started, workStarted] = [performance.now(), process.cpuUsage()]
  const list = new LookAlikes(own)
  let longest = 0
  const alike: boolean[] = []
  for (const file of files) {
    const begun = performance.now()
    const others = list.compareAndAdd(file)
    alike.push(...others.map(({ personId }) => whoIs.get(personId) === file.who))
    longest = Math.max(longest, performance.now() - begun)
  }
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(workStarted)
  const right = alike.filter((isOne) => isOne).length
  return `the list of ${files.length} files, ${second.length} of them second ones: ${alike.length} pairs, ${right} of one person, in ${seconds.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of processor time), nobody longer than ${longest.toFixed(0)} ms`
}

console.log(listOfFiles())

function share(some: number, all: number): string {
  return (some / all).toFixed(3)
}
