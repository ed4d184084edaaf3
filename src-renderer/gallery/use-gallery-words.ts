import { useLanguage } from '#i18n/use-format.ts'
import { en } from './words/en.ts'
import { fa } from './words/fa.ts'
import { ru } from './words/ru.ts'
import { sk } from './words/sk.ts'

const words = { fa, ru, sk, en }

export function useGalleryWords() {
  return words[useLanguage()]
}
