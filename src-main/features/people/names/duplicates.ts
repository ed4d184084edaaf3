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
}>

export type DuplicateReason =
  | 'same-name'
  | 'similar-name'
  | 'same-phone'
  | Exclude<BirthAgreement, 'unknown' | 'other'>

export type DuplicateVerdict = Readonly<{
  /** Sum of the weights that `duplicate-weights.ts` explains. */
  score: number
  /** `warn` wants an answer, `quiet` only stands in the list, `none` is nobody's duplicate. */
  band: 'warn' | 'quiet' | 'none'
  reasons: readonly DuplicateReason[]
}>

/** How likely two entries are one person. A name alone never warns: there are too many Mohammad Rezaeis. */
export function judgeDuplicate({ name, births, samePhone }: Likeness): DuplicateVerdict {
  const birth = compareBirths(...births)
  const phone = samePhone ? duplicateWeights.samePhone : 0
  const score = nameWeight(name) + duplicateWeights.birth[birth] + phone
  const isMoreThanName =
    samePhone || duplicateWeights.birth[birth] > duplicateWeights.birth['may-be']
  const warns = isMoreThanName && score >= duplicateWeights.warnFrom
  const band = warns ? 'warn' : score >= duplicateWeights.quietFrom ? 'quiet' : 'none'
  return { score, band, reasons: reasonsFor(name, birth, samePhone) }
}

function nameWeight(score: number | null): number {
  if (score === null) return 0
  return duplicateWeights.name.find(([from]) => score >= from)?.[1] ?? duplicateWeights.otherName
}

const sameNameFrom = duplicateWeights.name[0][0]

function reasonsFor(
  name: number | null,
  birth: BirthAgreement,
  samePhone: boolean,
): DuplicateReason[] {
  const reasons: DuplicateReason[] = []
  if (name !== null && nameWeight(name) > 0) {
    reasons.push(name >= sameNameFrom ? 'same-name' : 'similar-name')
  }
  if (birth !== 'unknown' && birth !== 'other') reasons.push(birth)
  if (samePhone) reasons.push('same-phone')
  return reasons
}
