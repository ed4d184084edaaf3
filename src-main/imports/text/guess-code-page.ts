import type { Encoding } from './encodings.ts'

type CodePage = Extract<Encoding, `windows-${string}`>

/**
 * The letters beyond ASCII of each language, by the code page that writes it. What is equally likely goes to the first:
 * the languages of this desk, then their neighbours.
 */
const languages: readonly Readonly<{ page: CodePage; letters: string }>[] = [
  { page: 'windows-1250', letters: 'áäčďéíĺľňóôŕšťúýž' },
  { page: 'windows-1251', letters: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя' },
  { page: 'windows-1256', letters: 'آأؤإئابپتثجچحخدذرزژسشصضطظعغفقكگلمنهوىيةء\u200c\u0651' },
  { page: 'windows-1250', letters: 'áčďéěíňóřšťúůýž' },
  { page: 'windows-1250', letters: 'ąćęłńóśźż' },
  { page: 'windows-1250', letters: 'áéíóöőúüű' },
  { page: 'windows-1251', letters: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя' },
  { page: 'windows-1252', letters: 'àâæçèéêëîïôœùûüÿ' },
  { page: 'windows-1252', letters: 'äöüß' },
  { page: 'windows-1252', letters: 'áéíñóúü' },
  { page: 'windows-1252', letters: 'àáâãçéêíóôõú' },
  { page: 'windows-1252', letters: 'àèéìíîòóùú' },
  { page: 'windows-1252', letters: 'åäöæøé' },
]

const latin: ReadonlySet<CodePage> = new Set(['windows-1250', 'windows-1252'])

/** Letters, and what stands in the midst of letters: a sign there is a letter of another code page. */
const word = /[\p{L}\p{M}\u0080-\u00bf\u200c]+/gu
const asciiOnly = /^[\x20-\x7e]*$/u

/** @param sample bytes that are no UTF-8; a few hundred words are enough. */
export function guessCodePage(sample: Uint8Array): CodePage {
  const pages = new Map<CodePage, string[]>()
  const wordsIn = (page: CodePage): string[] => {
    const found = pages.get(page) ?? wordsOf(new TextDecoder(page).decode(sample))
    pages.set(page, found)
    return found
  }
  let best = { page: languages[0]!.page, score: Number.NEGATIVE_INFINITY }
  for (const { page, letters } of languages) {
    const score = scoreOf(wordsIn(page), new Set(letters), latin.has(page))
    if (score > best.score) best = { page, score }
  }
  return best.page
}

function wordsOf(text: string): string[] {
  return (text.match(word) ?? []).filter((one) => !asciiOnly.test(one))
}

/** How many words could be of this language, less those that could not. */
function scoreOf(words: readonly string[], letters: ReadonlySet<string>, isLatin: boolean): number {
  return words.reduce((sum, one) => sum + (isOf(one, letters, isLatin) ? 1 : -1), 0)
}

function isOf(one: string, letters: ReadonlySet<string>, isLatin: boolean): boolean {
  const signs = Array.from(one.toLowerCase())
  const beyond = signs.filter((sign) => sign > '\u007f')
  if (!beyond.every((sign) => letters.has(sign))) return false
  // A word of the other scripts has no Latin letter, and its capitals in front only.
  return isLatin || (beyond.length === signs.length && hasCapitalsInFront(one))
}

function hasCapitalsInFront(one: string): boolean {
  const rest = one.slice(1)
  return rest === rest.toLowerCase() || one === one.toUpperCase()
}
