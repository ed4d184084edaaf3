import type { Language } from '#contract/language.ts'
import enLists from '../../resources/locales/en/lists.json' with { type: 'json' }
import enPaper from '../../resources/locales/en/paper.json' with { type: 'json' }
import faLists from '../../resources/locales/fa/lists.json' with { type: 'json' }
import faPaper from '../../resources/locales/fa/paper.json' with { type: 'json' }
import ruLists from '../../resources/locales/ru/lists.json' with { type: 'json' }
import ruPaper from '../../resources/locales/ru/paper.json' with { type: 'json' }
import skLists from '../../resources/locales/sk/lists.json' with { type: 'json' }
import skPaper from '../../resources/locales/sk/paper.json' with { type: 'json' }

/** What papers say, apart from the words of the screen; a key missing in one language does not compile. */
export type PaperWords = typeof enPaper

const papers: Readonly<Record<Language, PaperWords>> = {
  en: enPaper,
  fa: faPaper,
  ru: ruPaper,
  sk: skPaper,
}

const lists: Readonly<Record<Language, unknown>> = {
  en: enLists,
  fa: faLists,
  ru: ruLists,
  sk: skLists,
}

/** The words of a paper, in its own language whatever the screen speaks. */
export function paperWords(language: Language): PaperWords {
  return papers[language]
}

/** The words of an entry of a list: `listWord('sk', 'need.housing.loss')`. */
export function listWord(language: Language, path: string): string {
  let found: unknown = lists[language]
  for (const key of path.split('.')) {
    found = typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined
  }
  if (typeof found !== 'string') throw new Error(`No words for ${path}`)
  return found
}
