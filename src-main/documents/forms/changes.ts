/** Something that a filled form says: under what, and what. */
export type Fact = Readonly<{
  /** The key of its words: a sheet whose words were put better does not say something else. */
  key: string
  what: string
  said: string
}>

export type Change = Readonly<{ what: string; before: string; now: string }>

/** What one sheet says otherwise than the one before it; what only one of them says is empty in the other. */
export function changesBetween(before: readonly Fact[], now: readonly Fact[]): Change[] {
  const [old, fresh] = [numbered(before), numbered(now)]
  const ids = [...new Set([...fresh.keys(), ...old.keys()])]
  return ids.flatMap((id) => {
    const [was, is] = [old.get(id), fresh.get(id)]
    if (was?.said === is?.said) return []
    return [{ what: is?.what ?? was?.what ?? '', before: was?.said ?? '', now: is?.said ?? '' }]
  })
}

/** The rows of one table have one key: the first is told from the second. */
function numbered(facts: readonly Fact[]): Map<string, Fact> {
  const seen = new Map<string, number>()
  return new Map(
    facts.map((fact) => {
      const count = (seen.get(fact.key) ?? 0) + 1
      seen.set(fact.key, count)
      return [`${fact.key} ${count}`, fact]
    }),
  )
}
