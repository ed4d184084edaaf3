import { lineEnd } from '#main/features/people/names/name-bytes.ts'
import { NameIndex, type NameRecord } from '#main/features/people/names/name-index.ts'

/** An index of these names, as it is loaded from a store that has them: of equals, whose id comes first was entered first. */
export function buildNameIndex(records: Iterable<NameRecord>): NameIndex {
  const sorted = [...records].toSorted((one, other) =>
    Buffer.compare(Buffer.from(one.personId), Buffer.from(other.personId)),
  )
  const index = new NameIndex()
  const personIds = linesOf(sorted.map(({ personId }) => personId))
  index.load([{ personIds, texts: linesOf(sorted.map(({ text }) => text)) }])
  return index
}

function linesOf(texts: readonly string[]): Uint8Array {
  return Buffer.concat(texts.flatMap((text) => [Buffer.from(text), ends])).subarray(0, -1)
}

const ends = Buffer.of(lineEnd)
