import { usePreferences } from '#app/use-preferences.tsx'
import { galleryWords } from './words.ts'

export function useGalleryWords() {
  return galleryWords[usePreferences().language]
}
