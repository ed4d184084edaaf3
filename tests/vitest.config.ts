import { defineConfig } from 'vitest/config'

const tests = 'tests/{main,contract,documents,renderer,checks}/**'
/** A file that puts another module in a module's place would do so for every file after it. */
const replacingModules = `${tests}/*.isolated.test.ts`

export default defineConfig({
  test: {
    root: '.',
    // Not threads: where many start and end, V8 now and then loses count of the pages of its code and ends them all (nodejs/node 64500).
    pool: 'forks',
    // Unsaid, one core of the machine is left idle.
    maxWorkers: '100%',
    testTimeout: 30_000,
    env: { TZ: 'Europe/Bratislava' },
    projects: [
      {
        extends: true,
        // Loading the modules anew for every file costs more than a third of the whole.
        test: {
          name: 'shared',
          isolate: false,
          include: [`${tests}/*.test.{ts,tsx}`],
          exclude: [replacingModules],
        },
      },
      { extends: true, test: { name: 'isolated', include: [replacingModules] } },
    ],
  },
})
