/**
 * Whether two spellings are one slip of the finger apart: one letter wrong, missing, doubled or too many, or two
 * neighbours swapped. Optimal string alignment distance of one, without the table.
 */
export function oneSlipApart(one: string, other: string): boolean {
  const longerBy = other.length - one.length
  if (longerBy < 0) return oneSlipApart(other, one)
  if (longerBy > 1) return false
  let start = 0
  while (start < one.length && one.charCodeAt(start) === other.charCodeAt(start)) start++
  let end = one.length
  while (end > start && one.charCodeAt(end - 1) === other.charCodeAt(end - 1 + longerBy)) end--
  const [unlike, otherUnlike] = [end - start, end + longerBy - start]
  if (otherUnlike <= 1) return true
  return unlike === 2 && otherUnlike === 2 && isSwapped(one, other, start)
}

function isSwapped(one: string, other: string, at: number): boolean {
  return one[at] === other[at + 1] && one[at + 1] === other[at]
}
