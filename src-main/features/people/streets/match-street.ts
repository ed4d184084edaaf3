import type { StreetRule, ZoneProposal } from '#contract/streets.contract.ts'
import { toAsciiDigits } from '#contract/script/digits.ts'
import { fold } from '#contract/script/fold.ts'
import { NameIndex } from '../names/name-index.ts'

/** Below it another street is meant: `names/README.md` says what a score is. */
const sureEnough = 0.85

/** Words that say what a place is and not which: they stand in some addresses and not in others. */
const kindsOfPlaces = new Set(
  `ulica ul street st road rd avenue ave namestie nam cesta trieda
  улица ул дом д проспект пр переулок пер площадь пл корпус корп квартира кв
  خیابان خ کوچه بلوار بولوار میدان پلاک واحد`
    .split(/\s+/u)
    .map((word) => fold(word)),
)

/**
 * The zone in which an address lies by the list, whatever script and spelling both are in: `Hlavná 12/4`, «ул. Гагарина, д. 7»,
 * «خیابان گلستان، پلاک ۱۲». Of a street that lies in several zones the number decides.
 *
 * @returns the street that is meant, and no zone where its number is missing or in none of the rules; undefined where the
 * list knows no such street.
 */
export function matchStreet(
  address: string,
  rules: readonly StreetRule[],
): ZoneProposal | undefined {
  const street = findStreet(address, rules)
  if (street === undefined) return undefined
  const ofStreet = rules.filter((rule) => fold(rule.street) === fold(street))
  const numbers = numbersIn(address)
  const zones = numbers.length > 0 ? zonesOf(ofStreet, numbers) : new Set(ofStreet.map(zoneOf))
  const [zoneId = null] = zones
  return { street, zoneId: zones.size === 1 ? zoneId : null }
}

/** The list is the same from key to key: it is filed anew only once it has changed. */
let filed: Readonly<{ list: string; index: NameIndex }> | undefined

function indexOf(rules: readonly StreetRule[]): NameIndex {
  const streets = [...new Set(rules.map((rule) => rule.street))]
  const list = streets.join('\n')
  if (filed?.list === list) return filed.index
  const index = new NameIndex()
  for (const street of streets) index.add({ personId: street, text: nameOf(street) || street })
  filed = { list, index }
  return index
}

function findStreet(address: string, rules: readonly StreetRule[]): string | undefined {
  const index = indexOf(rules)
  const found = address
    .split(/[,،;()]/u)
    .map((part) => nameOf(part))
    .filter((name) => name !== '')
    .flatMap((name) => index.search(name, { limit: 1, asPrefix: false }))
    .toSorted((one, other) => other.score - one.score)
  return found[0] && found[0].score >= sureEnough ? found[0].personId : undefined
}

/** The words of a name that tell which street it is. */
function nameOf(text: string): string {
  return text
    .split(/[\s.]+/u)
    .filter((word) => word !== '' && !/\p{Nd}/u.test(word) && !kindsOfPlaces.has(fold(word)))
    .join(' ')
}

/** The house number; of `1234/12` the second is the one of the street, and the first that of the register. */
function numbersIn(address: string): number[] {
  const [, first, second] = /(\d+)(?:\s*\/\s*(\d+))?/u.exec(toAsciiDigits(address)) ?? []
  if (first === undefined) return []
  return second !== undefined && first.length > 2
    ? [Number(second), Number(first)]
    : [Number(first)]
}

/** A rule for some of the numbers goes before one for all of them. */
function zonesOf(rules: readonly StreetRule[], numbers: readonly number[]): ReadonlySet<string> {
  for (const number of numbers) {
    const fitting = rules.filter((rule) => fits(rule, number))
    const narrow = fitting.filter(
      ({ from, to, side }) => from !== null || to !== null || side !== 'all',
    )
    const deciding = narrow.length > 0 ? narrow : fitting
    if (deciding.length > 0) return new Set(deciding.map(zoneOf))
  }
  return new Set()
}

function fits({ from, to, side }: StreetRule, number: number): boolean {
  const isOnSide = side === 'all' || (number % 2 === 1) === (side === 'odd')
  return isOnSide && number >= (from ?? 0) && number <= (to ?? Number.MAX_SAFE_INTEGER)
}

function zoneOf({ zoneId }: StreetRule): string {
  return zoneId
}
