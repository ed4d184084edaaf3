/**
 * `npm run faults [-- --kills 1000 --images 100 … FILE…]`: kills, power cuts and damages by the hundred. What each count means
 * and how many there are without a flag: counts.ts. At the end
 * stands what every suite did and what came of it, as the table that README.md here keeps.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { longCounts } from './counts.ts'
import type { Told } from './told.ts'

const flags = Object.fromEntries(
  [...Object.keys(longCounts), 'seed'].map((name) => [name, { type: 'string' as const }]),
)
const { values, positionals } = parseArgs({ options: flags, allowPositionals: true })

const counts = Object.entries(longCounts).map(
  ([name, long]) => [name, Number(values[name] ?? long)] as const,
)
const wrong = counts.find(([, count]) => !Number.isInteger(count) || count < 1)
if (wrong) throw new Error(`--${wrong[0]} takes a whole number, at least 1`)
console.log(counts.map(([name, count]) => `${name} ${count}`).join(', '))

const folder = mkdtempSync(join(tmpdir(), 'okno-faults-'))
const told = join(folder, 'told')
writeFileSync(told, '')
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'tests/faults/vitest.config.ts',
    '--reporter=verbose',
    ...positionals,
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...Object.fromEntries(
        counts.map(([name, count]) => [`OKNO_${name.toUpperCase()}`, String(count)]),
      ),
      ...(values['seed'] && { OKNO_SEED: values['seed'] }),
      OKNO_FAULTS_LONG: '1',
      OKNO_FAULTS_TOLD: told,
    },
  },
)
console.log(asTable(readFileSync(told, 'utf8').split('\n').filter(Boolean)))
rmSync(folder, { recursive: true })
process.exitCode = status ?? 1

/** As it goes into README.md here: what was tried, what came of it, what was lost. */
function asTable(lines: readonly string[]): string {
  const rows = lines.map((line) => {
    const { suite, tried, found, lost }: Told = JSON.parse(line)
    const came = Object.entries(found).map(([what, count]) => `${what} ${count}`)
    return `| ${suite} | ${tried} | ${came.join(', ')} | ${lost} |`
  })
  const end = status === 0 ? 'every suite good' : 'NOT EVERY SUITE GOOD'
  return [
    '',
    `Run of ${new Date().toISOString().slice(0, 10)}, seed ${values['seed'] ?? 2}: ${end}.`,
    '',
    '| what was done | how often | what came of it | lost, or wrong in silence |',
    '|---|--:|---|--:|',
    ...rows,
  ].join('\n')
}
