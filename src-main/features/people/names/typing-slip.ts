/**
 * Whether two spellings are one slip of the finger apart: one letter wrong, missing, doubled or too many, or two
 * neighbours swapped. Optimal string alignment distance of one, without the table.
 */
export function oneSlipApart(one: string, other: string): boolean {
  if (one.length > other.length) return oneSlipApart(other, one)
  if (other.length - one.length > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let end = 0
  while (end < one.length - start && one[one.length - 1 - end] === other[other.length - 1 - end])
    end++
  const oneRest = one.length - start - end
  const otherRest = other.length - start - end
  if (otherRest <= 1) return true
  return (
    oneRest === 2 &&
    otherRest === 2 &&
    one[start] === other[start + 1] &&
    one[start + 1] === other[start]
  )
}
