import { defineConfig } from 'vitest/config'

/** Faults kill processes and damage files on purpose: each file alone, in its own process. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/faults/**/*.test.ts'],
    pool: 'forks',
    fileParallelism: false,
    // The long counts of `npm run faults` take as long as they take.
    testTimeout: process.env['OKNO_FAULTS_LONG'] ? 7_200_000 : 120_000,
    env: { TZ: 'Europe/Bratislava' },
  },
})
