import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: '.',
    include: ['tests/{main,contract,documents,renderer,checks}/**/*.test.{ts,tsx}'],
    pool: 'threads',
    testTimeout: 30_000,
    env: { TZ: 'Europe/Bratislava' },
  },
})
