import { appendFileSync } from 'node:fs'

export type Told = Readonly<{
  suite: string
  tried: number
  /** How often each outcome came. */
  found: Readonly<Record<string, number>>
  /** Acts lost, stores that do not open, damages nobody is told of: what must be none. */
  lost: number
}>

/** What a suite did and what came of it; `npm run faults` shows all of it as a table at its end. */
export function told(suite: string, of: Omit<Told, 'suite'>): void {
  const file = process.env['OKNO_FAULTS_TOLD']
  if (file) appendFileSync(file, `${JSON.stringify({ suite, ...of })}\n`)
}

/** Of outcomes one by one: how many there are, how often each came, and how many are none of the `good` ones. */
export function tallied(outcomes: readonly string[], good: readonly string[]): Omit<Told, 'suite'> {
  const found: Record<string, number> = {}
  for (const outcome of outcomes) found[outcome] = (found[outcome] ?? 0) + 1
  const lost = outcomes.filter((outcome) => !good.includes(outcome)).length
  return { tried: outcomes.length, found, lost }
}
