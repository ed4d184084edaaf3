import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseOptions, type IForbiddenRuleType } from 'dependency-cruiser'
import { afterAll, beforeAll, expect, test } from 'vitest'

type Rules = { forbidden: IForbiddenRuleType[]; options: ICruiseOptions }

const root = join(import.meta.dirname, '../..')
const { forbidden, options }: Rules = JSON.parse(
  readFileSync(join(root, '.dependency-cruiser.json'), 'utf8'),
)

/** For each rule a file that breaks it, and what that file imports. */
const planted: Record<string, { file: string; imports: string }> = {
  'no-cycles': { file: 'src-main/a.ts', imports: './b.ts' },
  'window-sees-only-the-contract': {
    file: 'src-renderer/app/peek.ts',
    imports: '../../src-main/store/store.ts',
  },
  'contract-is-pure': { file: 'src-main/contract/impure.ts', imports: '../store/store.ts' },
  'features-do-not-reach-into-each-other': {
    file: 'src-main/features/visits/visits.service.ts',
    imports: '../people/people.repository.ts',
  },
  'only-repositories-touch-kysely': {
    file: 'src-main/features/people/people.service.ts',
    imports: 'kysely',
  },
}
const innocent = {
  'src-main/b.ts': "import './a.ts'",
  'src-main/store/store.ts': 'export const store = 1',
  'src-main/features/people/people.repository.ts': "import 'kysely'",
  'src-renderer/app/desk.ts': "import '../../src-main/contract/impure.ts'",
}

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'boundaries-'))
  const violations = Object.values(planted).map(({ file, imports }) => [
    file,
    `import '${imports}'`,
  ])
  const sources = { ...innocent, ...Object.fromEntries(violations) }
  for (const [file, text] of Object.entries<string>(sources)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('every boundary reports the file that crosses it, and no other', async () => {
  const { output } = await cruise(['src-main', 'src-renderer'], {
    ...options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden },
  })
  if (typeof output === 'string') throw new TypeError('the cruiser gave text')
  const reported = output.summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)
  const expected = Object.entries(planted).map(([rule, { file }]) => `${rule}: ${file}`)
  expect(reported.toSorted()).toEqual(expected.toSorted())
})

test('every boundary has its planted violation', () => {
  expect(new Set(forbidden.map((rule) => rule.name))).toEqual(new Set(Object.keys(planted)))
})
