import type { Language } from '#contract/language.ts'

/** Things one after the other, with the comma of the language. */
export function joinList(parts: readonly string[], language: Language): string {
  return parts.join(commaOf(language))
}

export function commaOf(language: Language): string {
  return language === 'fa' ? '، ' : ', '
}
