export type Script = 'latin' | 'cyrillic' | 'perso-arabic'

/** Combining marks left over by NFKC (stress accents, Arabic vowel signs), kashida, zero-width and direction marks. */
const unwritten = /\p{Mn}|[\u0640\u200b\u200d-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu
const quotes = /['’‘`ʿʾʼʹ"“”«».()]/gu
/** Zero-width non-joiner, hyphens and separators stand where another writer puts a space. */
const separators = /[\u200c\s\-‐‑–—_,،/]+/gu

/** Arabic, Urdu and Kurdish keyboards' letters for the Persian ones. */
const persianFor: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', ہ: 'ه' }
const foreignLetters = new RegExp(`[${Object.keys(persianFor).join('')}]`, 'gu')

/** Letters of one script that only lower case changes: most words are these alone. */
const plain = /^(?:[A-Za-z]+|[А-Яа-яЁё]+|[ءآأؤإئابةتثجچحخدذرزژسشصضطظعغفقکگلمنهوپی]+)$/u

/** The form in which names are compared. The stored name itself is never changed. */
export function normaliseName(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(foreignLetters, (letter) => persianFor[letter] ?? letter)
    .replace(unwritten, '')
    .replace(quotes, '')
    .replace(separators, ' ')
    .trim()
}

export function nameWords(text: string): string[] {
  return normaliseName(text).split(' ').filter(Boolean)
}

export function scriptOf(word: string): Script {
  for (const letter of word) {
    if (letter >= '\u0600' && letter <= '\u06ff') return 'perso-arabic'
    if (letter >= '\u0400' && letter <= '\u04ff') return 'cyrillic'
  }
  return 'latin'
}
