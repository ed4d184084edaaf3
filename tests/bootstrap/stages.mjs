// The stages of npm test, in order. Each is one line: a name, whether npm run check has it, its runner, what it runs, the
// folder it needs to exist, and the Debian packages without which it cannot run.

/** `check` counts as one; `vitest` and `playwright` count their tests, read from their JSON report. */
export const stages = [
  {
    name: 'types',
    quick: true,
    runner: 'check',
    run: [
      ['tsc', '--noEmit'],
      ['tsc', '--noEmit', '-p', 'src-renderer'],
      ['tsc', '--noEmit', '-p', 'tests/e2e'],
    ],
  },
  { name: 'lint', quick: true, runner: 'check', run: [['oxlint', '--quiet']] },
  { name: 'format', quick: true, runner: 'check', run: [['oxfmt', '--check']] },
  {
    name: 'boundaries',
    quick: true,
    runner: 'check',
    run: [['depcruise', 'src-main', 'src-renderer', '--config', '.dependency-cruiser.json']],
  },
  {
    name: 'words named by the code',
    quick: true,
    runner: 'check',
    run: [['i18next-cli', 'status', '--config', 'tests/i18next.config.ts']],
  },
  { name: 'unused', quick: true, runner: 'check', run: [['knip']] },
  {
    name: 'words and rules',
    quick: true,
    runner: 'vitest',
    run: ['tests/checks'],
    folder: 'tests/checks',
  },
  {
    name: 'unit and contract',
    runner: 'vitest',
    run: ['tests/main', 'tests/contract', 'tests/renderer'],
    folder: 'tests/main',
  },
  {
    name: 'documents',
    runner: 'vitest',
    run: ['tests/documents'],
    folder: 'tests/documents',
    tools: [
      'poppler-utils',
      'unicode-data',
      'chromium',
      'default-jre-headless',
      'libpdfbox2-java',
      'libjaxb-api-java',
    ],
  },
  {
    name: 'faults',
    runner: 'vitest',
    run: [],
    config: 'tests/faults/vitest.config.ts',
    folder: 'tests/faults',
    tools: ['strace'],
  },
  {
    name: 'end to end',
    runner: 'playwright',
    run: [],
    folder: 'tests/e2e',
    tools: process.platform === 'linux' ? ['engine', 'strace'] : ['engine'],
  },
]
