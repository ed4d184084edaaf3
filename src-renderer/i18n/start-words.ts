import { createInstance, type i18n, type Resource } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '#contract/language.ts'
import { isLanguage } from '#i18n/languages.ts'
import { presentValue } from '#i18n/present-value.ts'

const files = import.meta.glob<Resource[string][string]>('../../resources/locales/*/*.json', {
  eager: true,
  import: 'default',
})

/** Every word file by language and namespace; the folder is the list, nothing is registered by hand. */
function readWords(): Resource {
  const words: Resource = {}
  for (const [path, content] of Object.entries(files)) {
    const [language = '', file = ''] = path.split('/').slice(-2)
    words[language] = { ...words[language], [file.replace('.json', '')]: content }
  }
  return words
}

// A missing word is a bug where we work, and English where somebody else works.
const isShipped = import.meta.env.MODE === 'production'

function refuseMissingWord(key: string): string {
  if (isShipped) return key
  throw new Error(`No words for "${key}"`)
}

const valuePresenter = {
  type: 'formatter',
  init: () => {},
  add: () => {},
  addCached: () => {},
  format: (value: unknown, _format: string | undefined, language: string | undefined) =>
    presentValue(value, language),
} as const

/** «… до 30 ноября 2027 г.»: what is inserted may end as the sentence does, which then ends once. */
const oneStop = {
  type: 'postProcessor',
  name: 'one-stop',
  process: (sentence: string) => sentence.replaceAll(/\.(\u2069+)\.$/g, '.$1'),
} as const

/** Start the words of the window; `language` may change at any moment after. */
export function startWords(language: Language): i18n {
  const words = createInstance()
  void words
    .use(valuePresenter)
    .use(oneStop)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: isShipped ? 'en' : false,
      resources: readWords(),
      defaultNS: 'ui',
      initAsync: false,
      returnNull: false,
      postProcess: [oneStop.name],
      interpolation: { escapeValue: false, alwaysFormat: true },
      react: { useSuspense: false },
      parseMissingKeyHandler: refuseMissingWord,
    })
  return words
}

export function currentLanguage(words: i18n): Language {
  return isLanguage(words.language) ? words.language : 'en'
}
