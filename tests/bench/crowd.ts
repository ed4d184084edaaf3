import { dice } from '#support/dice.ts'

/**
 * Full names composed of the beginnings and ends of these, of one group (script and language) and one number of words: as
 * many as wanted, as frequent as the names are there, namesakes among them. The same for the same people.
 */
export function crowdLike(
  people: readonly Readonly<{ name: string; group: string }>[],
  size: number,
): string[] {
  const split = people.map(({ name, group }) => {
    const [beginning = '', ...rest] = name.split(' ')
    return { beginning, end: rest.join(' '), group: `${group} ${rest.length}` }
  })
  const groups = Map.groupBy(split, ({ group }) => group)
  const { below } = dice(2026)
  return Array.from({ length: size }, () => {
    const { beginning, group } = split[below(split.length)]!
    const ends = groups.get(group)!
    return `${beginning} ${ends[below(ends.length)]!.end}`.trim()
  })
}
