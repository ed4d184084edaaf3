import { defineConfig } from 'vitest/config'

/** Faults kill processes and damage files on purpose: each file alone, in its own process. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/faults/**/*.test.ts'],
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 120_000,
    env: { TZ: 'Europe/Bratislava' },
  },
})
