import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { guessCodePage } from '#main/imports/text/guess-code-page.ts'
import { encoded } from '#support/encoded.ts'

const TEXTS_A_LIST = 4

test.each([
  ['sk', 'windows-1250'],
  ['ru', 'windows-1251'],
  ['fa', 'windows-1256'],
] as const)(
  'whatever this program says in %s, a few texts of it tell their encoding',
  (language, page) => {
    const texts = textsIn(language)
      .map((text) => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك'))
      .flatMap((text) => inBytes(text, page))
    const lists = Array.from({ length: Math.floor(texts.length / TEXTS_A_LIST) }, (_, at) =>
      Buffer.concat(texts.slice(at * TEXTS_A_LIST, (at + 1) * TEXTS_A_LIST)),
    )
    expect(lists.length).toBeGreaterThan(100)
    expect(lists.filter((list) => guessCodePage(list) !== page).map(String)).toEqual([])
  },
)

/** Every text of the words of a language that says more than "3 d." in letters beyond ASCII. */
function textsIn(language: string): string[] {
  const folder = join('resources', 'locales', language)
  return readdirSync(folder).flatMap((file) =>
    leavesOf(JSON.parse(readFileSync(join(folder, file), 'utf8'))).filter((text) =>
      /(?:(?!\p{ASCII})\p{L}.*){4}/u.test(text),
    ),
  )
}

function leavesOf(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(leavesOf) : []
}

/** Nothing for a text with a sign that the encoding lacks, such as Persian digits. */
function inBytes(text: string, page: Parameters<typeof encoded>[1]): Buffer[] {
  try {
    return [encoded(`${text}\n`, page)]
  } catch {
    return []
  }
}
