import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Invented people whose names must not be readable in any file of the centre. */
export const PLANTED_NAMES = [
  'Zvonimíra Planténová',
  'Подсадный Ерофей',
  'کاشته‌نام رضایی',
  'Plantagenet-Okno',
] as const

/** A word in the clear as a file may hold it: in the encodings of SQLite, Node and Chromium, and as part of an address. */
export function inTheClear(word: string): readonly Buffer[] {
  const address = encodeURIComponent(word)
  const ways = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]
  return address === word ? ways : [...ways, Buffer.from(address), Buffer.from(form(address))]
}

/** As a form writes an address. */
function form(address: string): string {
  return address.replaceAll('%20', '+')
}

/** Every file under the folder that has one of the words in the clear. */
export function filesThatShow(folder: string, words: readonly string[]): readonly string[] {
  const needles = words.flatMap((word) => inTheClear(word))
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file)
      return needles.some((needle) => bytes.includes(needle))
    })
}
