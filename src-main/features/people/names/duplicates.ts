import type { PartialDate } from '#contract/calendar/partial-date.ts'
import { type BirthAgreement, compareBirths } from './compare-births.ts'
import { duplicateWeights } from './duplicate-weights.ts'

/** What two entries have in common, as far as it is known. */
export type Likeness = Readonly<{
  /** The score of the name search, 0…1; null where one of them has no name yet. */
  name: number | null
  births: readonly [PartialDate | null, PartialDate | null]
  /** The last nine digits of a phone of both are the same. */
  samePhone: boolean
  /** Where they live, as far as it is known of both; `elsewhere` where it is not. */
  place?: Place
  /** Hardly anybody else has a name like it. */
  isRare?: boolean
}>

export type Place = keyof typeof duplicateWeights.place

export type DuplicateReason =
  | 'same-name'
  | 'similar-name'
  | 'same-phone'
  | 'same-address'
  | Exclude<BirthAgreement, 'unknown' | 'other'>

export type DuplicateVerdict = Readonly<{
  /** Sum of the weights that `duplicate-weights.ts` explains. */
  score: number
  /** `warn` wants an answer, `quiet` only stands in the list, `none` is nobody's duplicate. */
  band: 'warn' | 'quiet' | 'none'
  reasons: readonly DuplicateReason[]
}>

/** Those whose names are looked at when somebody new is written down. */
export const similarNames = { limit: 40, asPrefix: true } as const

/** How many of them stand beside the newcomer. */
export const mostShown = 3

/** Of the people found by name, those whose names are alike enough to say anything, with how alike. */
export function scoresOf(
  matches: readonly Readonly<{ personId: string; score: number }>[],
): ReadonlyMap<string, number> {
  const least = duplicateWeights.name.at(-1)?.[0] ?? 1
  return new Map(
    matches.filter(({ score }) => score >= least).map(({ personId, score }) => [personId, score]),
  )
}

/** Whether hardly anybody else is called so, among those found. */
export function isRareName(scores: ReadonlyMap<string, number>): boolean {
  const alike = [...scores.values()].filter((score) => score >= duplicateWeights.rare.alike)
  return alike.length <= duplicateWeights.rare.most
}

/** Who shares the phone is shown whatever the name: a family, or a name that was misheard. */
export function isShown({ band, reasons }: DuplicateVerdict): boolean {
  return band !== 'none' || reasons.includes('same-phone')
}

/** How likely two entries are one person. A name alone never warns: there are too many Mohammad Rezaeis. */
export function judgeDuplicate({
  name,
  births,
  samePhone,
  place = 'elsewhere',
  isRare = false,
}: Likeness): DuplicateVerdict {
  const birth = compareBirths(...births)
  const phone = samePhone ? duplicateWeights.samePhone : 0
  const year = birth === 'may-be' && isRare ? duplicateWeights.sameYearOfRareName : 0
  const home = duplicateWeights.place[place]
  const score = nameWeight(name) + duplicateWeights.birth[birth] + phone + home + year
  const isMoreThanName =
    samePhone ||
    place === 'same-address' ||
    year > 0 ||
    duplicateWeights.birth[birth] > duplicateWeights.birth['may-be']
  const warns = isMoreThanName && score >= duplicateWeights.warnFrom
  const band = warns ? 'warn' : score >= duplicateWeights.quietFrom ? 'quiet' : 'none'
  return { score, band, reasons: reasonsFor(name, birth, { samePhone, place }) }
}

function nameWeight(score: number | null): number {
  if (score === null) return 0
  return duplicateWeights.name.find(([from]) => score >= from)?.[1] ?? duplicateWeights.otherName
}

const sameNameFrom = duplicateWeights.name[0][0]

function reasonsFor(
  name: number | null,
  birth: BirthAgreement,
  { samePhone, place }: Readonly<{ samePhone: boolean; place: Place }>,
): DuplicateReason[] {
  const reasons: DuplicateReason[] = []
  if (name !== null && nameWeight(name) > 0) {
    reasons.push(name >= sameNameFrom ? 'same-name' : 'similar-name')
  }
  if (birth !== 'unknown' && birth !== 'other') reasons.push(birth)
  if (samePhone) reasons.push('same-phone')
  if (place === 'same-address') reasons.push(place)
  return reasons
}
