import { defineConfig } from '@playwright/test'

const long = ['gallery*', 'screens', 'privacy', 'nothing-leaks', 'cancelled'].map(
  (name) => `${name}.e2e.ts`,
)

export default defineConfig({
  testDir: 'e2e',
  // Playwright would follow the types' `paths` at run time.
  tsconfig: 'e2e/playwright.tsconfig.json',
  outputDir: '../out/test/e2e',
  timeout: 60_000,
  // A machine that does other work as well draws a paper in its own time; who waits for what is there waits no longer.
  expect: { timeout: 15_000 },
  // A window waits for a third of its time (for a frame, a timer, a paper): two cores carry three.
  workers: 3,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  // What takes long and cannot be divided among the workers begins first, so that none of them works alone at the end.
  projects: [
    { name: 'long', testMatch: long },
    { name: 'desk', testMatch: '*.e2e.ts', testIgnore: long },
  ],
  use: { trace: 'off', video: 'off', screenshot: 'only-on-failure' },
})
