import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = 'resources/locales'
const languages = ['en', 'fa', 'ru', 'sk'] as const
type Language = (typeof languages)[number]

/** Latin words that stand in Persian and Russian text as they are: formats, keys, codes. */
const allowedLatin = new Set([
  'CSV',
  'XLSX',
  'HSDS',
  'JSON',
  'Okno',
  'Ctrl',
  'Enter',
  'Escape',
  'Shift',
])

const namespaces = readdirSync(join(folder, 'en')).map((file) => file.replace('.json', ''))

function flatten(words: object, prefix = ''): [string, unknown][] {
  return Object.entries(words).flatMap(([key, value]): [string, unknown][] =>
    typeof value === 'object' && value !== null
      ? flatten(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, value]],
  )
}

function read(language: Language, namespace: string): ReadonlyMap<string, unknown> {
  const file: unknown = JSON.parse(
    readFileSync(join(folder, language, `${namespace}.json`), 'utf8'),
  )
  if (typeof file !== 'object' || file === null) throw new Error(`${namespace} is not an object`)
  return new Map(flatten(file))
}

const categoryOf = /_(zero|one|two|few|many|other)$/

/** Keys without their plural endings; `waiting_one` and `waiting_few` are one key. */
function keysOf(words: ReadonlyMap<string, unknown>): Set<string> {
  return new Set([...words.keys()].map((key) => key.replace(categoryOf, '')))
}

function pluralsOf(words: ReadonlyMap<string, unknown>): Map<string, Set<string>> {
  const plurals = new Map<string, Set<string>>()
  for (const key of words.keys()) {
    const category = categoryOf.exec(key)?.[1]
    if (!category) continue
    const base = key.replace(categoryOf, '')
    plurals.set(base, (plurals.get(base) ?? new Set()).add(category))
  }
  return plurals
}

function placesIn(text: unknown): string[] {
  return [...String(text).matchAll(/\{\{-?\s*([\w.]+)[^}]*\}\}/g)].map(([, name = '']) => name)
}

/** Every `{{place}}` a key may be given, over all its plural texts. */
function placesByKey(words: ReadonlyMap<string, unknown>): Map<string, string[]> {
  const places = new Map<string, Set<string>>()
  for (const [key, text] of words) {
    const base = key.replace(categoryOf, '')
    places.set(base, new Set([...(places.get(base) ?? []), ...placesIn(text)]))
  }
  return new Map([...places].map(([key, names]) => [key, [...names].toSorted()]))
}

test.each(languages)(
  'no line of %s on a screen begins with the dot between two facts',
  (language) => {
    const onScreen = namespaces.filter((namespace) => !namespace.startsWith('paper'))
    const parted = onScreen.flatMap((namespace) =>
      [...read(language, namespace)].filter(([, text]) => String(text).includes(' ·')),
    )
    expect(parted).toEqual([])
  },
)

describe.each(namespaces)('the words of %s', (namespace) => {
  const english = read('en', namespace)

  test.each(languages)('stand under the same keys in %s as in English', (language) => {
    const words = read(language, namespace)
    expect([...keysOf(words)].toSorted()).toEqual([...keysOf(english)].toSorted())
  })

  test.each(languages)('have every plural form of %s and none that it lacks', (language) => {
    const wanted = new Set(new Intl.PluralRules(language).resolvedOptions().pluralCategories)
    const plurals = pluralsOf(read(language, namespace))
    expect([...plurals.keys()].toSorted()).toEqual([...pluralsOf(english).keys()].toSorted())
    for (const [key, categories] of plurals) {
      const missing = [...wanted].filter((category) => !categories.has(category))
      const foreign = [...categories].filter(
        (category) => category !== 'zero' && ![...wanted].some((known) => known === category),
      )
      expect({ key, missing, foreign }).toEqual({ key, missing: [], foreign: [] })
    }
  })

  test('say nobody in Persian where the number is nought', () => {
    // CLDR counts 0 as one in Persian: without a text of its own it would read as a person.
    const missing = [...pluralsOf(read('fa', namespace))].filter(
      ([, categories]) => !categories.has('zero'),
    )
    expect(missing.map(([key]) => key)).toEqual([])
  })

  test.each(languages)('leave nothing empty in %s', (language) => {
    const empty = [...read(language, namespace)].filter(
      ([, text]) => typeof text !== 'string' || text.trim() === '',
    )
    expect(empty).toEqual([])
  })

  test.each(languages)('take the same values in %s as in English', (language) => {
    const places = placesByKey(read(language, namespace))
    expect(Object.fromEntries(places)).toEqual(Object.fromEntries(placesByKey(english)))
  })

  test.each(['fa', 'ru'] as const)('are not left in English in %s', (language) => {
    const foreign = [...read(language, namespace)].flatMap(([key, text]) =>
      (
        String(text)
          .replaceAll(/\{\{[^}]*\}\}|<\/?\w+>/g, '')
          .match(/[A-Za-z]{4,}/g) ?? []
      )
        .filter((word) => !allowedLatin.has(word))
        .map((word) => `${key}: ${word}`),
    )
    expect(foreign).toEqual([])
  })
})
