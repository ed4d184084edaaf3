import type { Language } from '#contract/language.ts'
import { useLanguage } from '#i18n/use-format.ts'
import type { GalleryWords } from './gallery-words.ts'
import en from './words/en.json'
import fa from './words/fa.json'
import ru from './words/ru.json'
import sk from './words/sk.json'

const words: Readonly<Record<Language, GalleryWords>> = { fa, ru, sk, en }

export function useGalleryWords(): GalleryWords {
  return words[useLanguage()]
}
