import { appendFileSync } from 'node:fs'

/** What a suite did and found, as one line; `npm run faults` shows them at its end. */
export function told(suite: string, found: Readonly<Record<string, number | string>>): void {
  const file = process.env['OKNO_FAULTS_TOLD']
  if (!file) return
  const words = Object.entries(found).map(([name, value]) => `${name} ${value}`)
  appendFileSync(file, `${suite}: ${words.join(', ')}\n`)
}

/** How often each outcome came. */
export function tallied(outcomes: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1
  return counts
}
