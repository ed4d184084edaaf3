import type { LetterTable } from './letter-row.ts'

/**
 * Cyrillic letters of Russian, Ukrainian, Belarusian, Tajik and Kazakh. г is g or h (Гитлер, Ukrainian Григорій).
 * Sources: Wikipedia's alphabet pages of these languages; GOST 7.79 and BGN/PCGN romanisation tables.
 */
export const cyrillicLetters: LetterTable = {
  anywhere: [
    ['а я', 'a'],
    ['е є э', 'e'],
    ['ё', 'o e'],
    ['ә', 'a e'],
    ['и і ї ӣ ий ый', 'i'],
    ['ы', 'i j'],
    ['й', 'j i'],
    ['о ө', 'o'],
    ['у ӯ ү ұ ю', 'u'],
    ['ў', 'v u'],
    ['б', 'b'],
    ['в', 'v'],
    ['г', 'g h'],
    ['ґ', 'g'],
    ['ғ қ', 'q'],
    ['д', 'd'],
    ['дж ҷ', 'dʒ'],
    ['дз', 'z dʒ ts'],
    ['ж', 'ʒ'],
    ['з', 'z'],
    ['к', 'k'],
    ['л', 'l'],
    ['м', 'm'],
    ['н ң', 'n'],
    ['п', 'p'],
    ['р', 'r'],
    ['с', 's'],
    ['т', 't'],
    ['тс ц', 'ts'],
    ['ф', 'f'],
    ['х', 'x h'],
    ['ҳ һ', 'h'],
    ['ч', 'tʃ'],
    ['ш', 'ʃ'],
    ['щ сч зч', 'ʃ tʃ'],
    ['ъ ь'],
  ],
  atEnd: [],
}
