import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Language } from '#contract/language.ts'

const folder = join(import.meta.dirname, '../../../resources/locales')
const Text = z.string()
const Branch = z.record(z.string(), z.unknown())

export type Words = (key: string) => string

/** What the window says in one language: `words('visits:intake.title')`, as it stands in the language's own file. */
export function wordsOf(language: Language): Words {
  return (key) => {
    const [namespace = '', path = ''] = key.split(':')
    const file: unknown = JSON.parse(
      readFileSync(join(folder, language, `${namespace}.json`), 'utf8'),
    )
    const found = path.split('.').reduce((at, step) => Branch.safeParse(at).data?.[step], file)
    return Text.parse(found, { error: () => `No words for ${key} in ${language}` })
  }
}
