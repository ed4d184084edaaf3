import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Invented people whose names must not be readable in any file of the centre. */
export const PLANTED_NAMES = [
  'Zvonimíra Planténová',
  'Подсадный Ерофей',
  'کاشته‌نام رضایی',
  'Plantagenet-Okno',
] as const

/** Every file under the folder that has one of the words in the clear, in the encodings SQLite and Node write. */
export function filesThatShow(folder: string, words: readonly string[]): readonly string[] {
  const needles = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')])
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file)
      return needles.some((needle) => bytes.includes(needle))
    })
}
