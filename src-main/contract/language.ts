import { z } from 'zod'

/** The languages of the screen and, independently, of every paper. */
export const Language = z.enum(['fa', 'ru', 'sk', 'en'])
export type Language = z.infer<typeof Language>

export const Calendar = z.enum(['gregorian', 'jalali'])
export type Calendar = z.infer<typeof Calendar>

/** Languages a client may speak: ours, and those an interpreter is found for. ISO 639-1, or 'other'. */
export const ClientLanguage = z.enum([
  'fa',
  'ru',
  'sk',
  'en',
  'uk',
  'ar',
  'ps',
  'ku',
  'tg',
  'hu',
  'rom',
  'cs',
  'tr',
  'vi',
  'other',
])
export type ClientLanguage = z.infer<typeof ClientLanguage>

/** The direction its script is read in. */
export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'fa' ? 'rtl' : 'ltr'
}
