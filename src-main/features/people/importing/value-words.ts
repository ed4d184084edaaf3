import { ClientLanguage, Language } from '#contract/language.ts'
import type { Sex } from '#contract/people.contract.ts'
import { fold } from '#contract/script/fold.ts'

const sexes: Readonly<Record<Sex, string>> = {
  female:
    'f female woman w girl ž žena ženské ženský dievča ж жен женский женщина девочка زن مونث مؤنث خانم دختر',
  male: 'm male man boy muž mužské mužský chlapec м муж мужской мужчина мальчик مرد مذکر آقا پسر',
  other: 'other x iné iný iná другой другое иное دیگر',
  unknown: 'unknown u neznáme neznámy неизвестно неизв نامعلوم نامشخص',
}

const sexOf = new Map<string, Sex>(
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the table above
  (Object.entries(sexes) as [Sex, string][]).flatMap(([sex, list]) =>
    list.split(' ').map((word) => [fold(word), sex] as const),
  ),
)

/** Sex as registers write it, in four languages; figures are not read: in some lists 1 is a man, in others a woman. */
export function readSex(text: string): Sex | undefined {
  return sexOf.get(fold(text))
}

/** What a language is called beside its name in CLDR: how it is spoken, or its name among those who speak it. */
const otherNames: Readonly<Partial<Record<ClientLanguage, string>>> = {
  fa: 'farsi|dari|darijčina|perzsky|по персидски|фарси|дари|دری|پارسی|per|fas|prs',
  ru: 'rusky|rus|по русски|روسی|rus',
  sk: 'slovensky|slovenský|slovak|по словацки|slk|slo',
  en: 'anglicky|anglický|по английски|eng',
  uk: 'ukrajinsky|українська|по украински|ukr',
  ar: 'arabsky|العربية|ara',
  ps: 'پښتو|pus|pashto',
  ku: 'kurdí|kurmanji|sorani|کردی|kur',
  tg: 'тоҷикӣ|tgk',
  hu: 'maďarsky|maďarský|magyar|hun',
  rom: 'rómsky|rómčina|romani|romany|цыганский|романи|رومانی کولی',
  cs: 'česky|český|cze|ces',
  tr: 'turecky|türkçe|ترکی|tur',
  vi: 'vietnamsky|tiếng việt|vie',
  other: 'other|iný|iné|другой|دیگر',
}

let languageOf: ReadonlyMap<string, ClientLanguage> | undefined

/** A language by its code or its name in the four languages and its own; one that the desk has no word for is another one. */
export function readLanguage(text: string): ClientLanguage | undefined {
  languageOf ??= languageNames()
  return languageOf.get(fold(text))
}

function languageNames(): Map<string, ClientLanguage> {
  const names = new Map<string, ClientLanguage>()
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
  const codes = [...letters.flatMap((one) => letters.map((two) => one + two)), 'rom']
  const tellers = Language.options.map((language) => namesIn(language))
  for (const code of codes) {
    const { data: own = 'other' } = ClientLanguage.safeParse(code)
    const told = [...tellers, namesIn(code)].flatMap((teller) => teller?.of(code) ?? [])
    if (told.length === 0) continue
    for (const name of [code, ...told]) if (!names.has(fold(name))) names.set(fold(name), own)
  }
  for (const [code, list] of Object.entries(otherNames)) {
    for (const name of list.split('|')) names.set(fold(name), ClientLanguage.parse(code))
  }
  return names
}

function namesIn(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames([language], { type: 'language', fallback: 'none' })
}
