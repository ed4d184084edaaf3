import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { AuditFamily } from '#contract/audit.contract.ts'
import { contract } from '#contract/index.ts'
import { permissions, Role } from '#contract/permissions.ts'
import { CommonFailure } from '#contract/result.ts'
import { PasswordWeakness } from '#contract/staff.contract.ts'
import { subjectOf } from '#main/features/audit/act-words.ts'

const languages = ['fa', 'ru', 'sk', 'en'] as const
type Language = (typeof languages)[number]

/** Every contract file: the first word of its name is the namespace of what its messages refuse. */
const contractFiles = readdirSync('src-main/contract').flatMap((file) => {
  const name = /^(.+)\.contract\.ts$/.exec(file)?.[1]
  return name ? [name] : []
})

async function failuresOf(name: string): Promise<string[]> {
  const file: object = await import(`#contract/${name}.contract.ts`)
  const inCamel = name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const messages: object = Reflect.get(file, `${inCamel}Contract`)
  return Object.values(messages).flatMap((message: { failures: string[] }) => message.failures)
}

function wordsOf(language: Language, namespace: string): unknown {
  try {
    return JSON.parse(readFileSync(`resources/locales/${language}/${namespace}.json`, 'utf8'))
  } catch {
    return {}
  }
}

/** The words under a dotted key; undefined where there are none or they are empty. */
function wordsAt(words: unknown, key: string): string | undefined {
  const found = key
    .split('.')
    .reduce<unknown>(
      (part, name) =>
        typeof part === 'object' && part !== null ? Reflect.get(part, name) : undefined,
      words,
    )
  return typeof found === 'string' && found.trim() !== '' ? found : undefined
}

function missing(language: Language, namespace: string, keys: readonly string[]): string[] {
  const words = wordsOf(language, namespace)
  return keys.filter((key) => wordsAt(words, key) === undefined)
}

describe.each(languages)('in %s', (language) => {
  test.each(contractFiles)('every refusal of %s says what to do', async (name) => {
    const [namespace = name] = name.split('-')
    const common: readonly string[] = CommonFailure.options
    const own = (await failuresOf(name)).filter((code) => !common.includes(code))
    const lacking = missing(
      language,
      namespace,
      own.map((code) => `failure.${code}`),
    )
    // What several features refuse alike has its words among the common ones.
    const codes = lacking.map((key) => key.replace('failure.', ''))
    expect(missing(language, 'failure', codes)).toEqual([])
  })

  test('every refusal that any message may meet says what to do', () => {
    expect(missing(language, 'failure', CommonFailure.options)).toEqual([])
  })

  test('every reason why a password is weak has words', () => {
    const keys = PasswordWeakness.options.map((weakness) => `failure.password-weak_${weakness}`)
    expect(missing(language, 'staff', keys)).toEqual([])
  })

  test('every permission and role has a name', () => {
    const names = permissions.map((permission) => `permission.${permission}`)
    const roles = Role.options.map((role) => `role.${role}`)
    expect(missing(language, 'staff', [...names, ...roles])).toEqual([])
  })

  test('every act that leaves a line in the log can be told', () => {
    const subjects = Object.keys(contract).map((action) => `subject.${subjectOf(action)}`)
    const acts = AuditFamily.options.map((family) => `family.${family}`)
    expect(missing(language, 'audit', [...new Set(subjects), ...acts])).toEqual([])
  })
})

/** Half-typed text and what the computer lacks leave no line. */
test('no act is told as something else', () => {
  const untold = Object.keys(contract).filter(
    (action) => subjectOf(action) === 'other' && !/^(?:drafts|condition)\./u.test(action),
  )
  expect(untold).toEqual([])
})
