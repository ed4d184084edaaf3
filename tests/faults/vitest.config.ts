import { defineConfig } from 'vitest/config'

const isLong = process.env['OKNO_FAULTS_LONG'] !== undefined

/** Faults kill processes and damage files on purpose: each file in its own process, and where there are many, alone. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/faults/**/*.test.ts'],
    pool: 'forks',
    fileParallelism: !isLong,
    maxWorkers: '100%',
    // The long counts of `npm run faults` take as long as they take.
    testTimeout: isLong ? 7_200_000 : 120_000,
    env: { TZ: 'Europe/Bratislava' },
  },
})
