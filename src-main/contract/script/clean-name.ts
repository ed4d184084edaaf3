/** Direction marks, byte-order mark, soft hyphen, joiner and tatweel: pasted along, never part of a name. */
const invisible = /[\u00AD\u0640\u061C\u200B\u200D-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g
const halfSpaceAtAnEdge = /(?<![\p{L}\p{M}])\u200C+|\u200C+(?![\p{L}\p{M}])/gu

/** Languages that write ي and ك as letters of their own. */
const keepsArabicLetters: ReadonlySet<string> = new Set(['ar', 'ps', 'ku'])

const persianLetters: readonly (readonly [RegExp, string])[] = [
  [/[يى]/g, 'ی'],
  [/ك/g, 'ک'],
]

/** One line of typed or pasted text without what the eye cannot see; half-spaces inside words stay. */
export function cleanLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/\u200C+/g, '\u200C')
    .replace(halfSpaceAtAnEdge, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * A name as it is stored: cleaned, with Arabic ي ك ٤ ٥ ٦ as Persian letters and digits. Spelling is its owner's:
 * رضائی stays. `language` is the person's (ISO 639-1); Arabic, Pashto and Kurdish names keep their letters.
 */
export function cleanName(text: string, language = 'fa'): string {
  const line = cleanLine(text)
  if (keepsArabicLetters.has(language)) return line
  return persianLetters
    .reduce((name, [from, to]) => name.replace(from, to), line)
    .replace(/[٠-٩]/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0x90))
}
