import { formatFigures, formatNumber } from '#contract/calendar/format-number.ts'
import type { Language } from '#contract/language.ts'
import { codeWordsOf } from '#contract/return-words.ts'
import type { MonthlyReturn, PublishedCount, ReturnTableId } from '#contract/returns.contract.ts'
import en from '../../resources/locales/en/paper-return.json' with { type: 'json' }
import fa from '../../resources/locales/fa/paper-return.json' with { type: 'json' }
import ru from '../../resources/locales/ru/paper-return.json' with { type: 'json' }
import sk from '../../resources/locales/sk/paper-return.json' with { type: 'json' }
import { listWord, paperWords } from './words.ts'

type Words = typeof en

const files: Readonly<Record<Language, Words>> = { en, fa, ru, sk }

/** What the return says, in its own language whatever the screen speaks. */
export function returnWords(language: Language): Words {
  return files[language]
}

/** A sentence of plain text with its values, none of which has a direction of its own. */
export function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`The sentence needs a value for ${name}`)
    return value
  })
}

/** The words over a column or beside a row. */
export function codeWord(
  table: ReturnTableId,
  axis: 'row' | 'column',
  code: string,
  { zones }: Pick<MonthlyReturn, 'zones'>,
  language: Language,
): string {
  const found = codeWordsOf(table, axis, code)
  const words = files[language]
  switch (found.kind) {
    case 'list':
      return listWord(language, found.key)
    case 'own':
      return ownWord(words, found.key)
    case 'language':
      return paperWords(language).clientLanguage[found.code]
    case 'age': {
      const from = formatFigures(found.from, language)
      if (found.to === null) return filled(words.age.over, { from })
      return filled(words.age.between, { from, to: formatFigures(found.to, language) })
    }
    case 'zone':
      return zones.find(({ id }) => id === found.id)?.name ?? words.code.none
    default:
      return found satisfies never
  }
}

function ownWord(words: Words, key: string): string {
  const [family = '', code = ''] = key.split('.')
  const said: unknown = Object.entries(words).find(([name]) => name === family)?.[1]
  const word: unknown = typeof said === 'object' && said !== null && Reflect.get(said, code)
  if (typeof word !== 'string') throw new Error(`No words for ${key}`)
  return word
}

/** A number that may not be told, or that there is none, in words; undefined where it is told. */
export function coveredWord(count: PublishedCount, language: Language): string | undefined {
  const { count: words } = files[language]
  if (count.kind === 'hidden') return words.hidden
  if (count.kind === 'none') return words.none
  if (count.kind === 'shown') return undefined
  return filled(words.under, { n: formatFigures(count.threshold, language) })
}

export function countWord(count: PublishedCount, language: Language): string {
  return count.kind === 'shown'
    ? formatNumber(count.value, language)
    : (coveredWord(count, language) ?? '')
}
