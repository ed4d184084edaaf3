import type { Language } from '#contract/language.ts'
import { toPersianDigits } from '#contract/script/digits.ts'

/** What Intl is asked with: British English and Persian digits. */
const locales: Readonly<Record<Language, string>> = {
  fa: 'fa-IR',
  ru: 'ru-RU',
  sk: 'sk-SK',
  en: 'en-GB',
}

/** ۱۲٬۳۴۵ · 12 345 with a hard space · 12,345. At most `decimals` figures after the point, zeros left out. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  return format(language, { maximumFractionDigits: decimals, useGrouping: 'always' }).format(value)
}

/** A share from 0 to 1: ۷۹٪ and 79% close up, 79 % with a hard space in Russian and Slovak. */
export function formatPercent(share: number, language: Language, decimals = 0): string {
  return format(language, { style: 'percent', maximumFractionDigits: decimals }).format(share)
}

/** Figures that are never grouped: a year, a day of the month, a queue number. */
export function formatFigures(value: number, language: Language): string {
  return language === 'fa' ? toPersianDigits(value) : String(value)
}

const formats = new Map<string, Intl.NumberFormat>()

function format(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`
  const made = formats.get(key) ?? new Intl.NumberFormat(locales[language], options)
  formats.set(key, made)
  return made
}
