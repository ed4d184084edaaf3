import type { LetterTable } from './letter-row.ts'

/**
 * Cyrillic letters of Russian, Ukrainian, Belarusian, Tajik and Kazakh. г is g or h (Гитлер, Ukrainian Григорій).
 * Sources: Wikipedia's alphabet pages of these languages; GOST 7.79 and BGN/PCGN romanisation tables.
 */
export const cyrillicLetters: LetterTable = {
  anywhere: [
    ['а', 'a'],
    ['е э', 'e'],
    ['є', 'j', 'e'],
    ['я', 'j', 'a'],
    ['ю', 'j', 'u'],
    ['ё', 'j', 'o e'],
    ['ә', 'a e'],
    ['и і ї ӣ ий ый', 'i'],
    ['ы', 'i j'],
    ['й', 'j i'],
    ['о ө', 'o'],
    ['у ӯ ү ұ', 'u'],
    ['ў', 'v u'],
    ['б', 'b'],
    ['в', 'v'],
    ['г', 'g h'],
    ['ґ', 'g'],
    ['ғ қ', 'q'],
    ['д', 'd'],
    // Hungarian gy: Дьёрдь is György
    ['дь', 'd dʒ'],
    ['дж ҷ', 'dʒ'],
    ['дз', 'z dʒ ts'],
    ['ж', 'ʒ'],
    ['з', 'z'],
    ['к', 'k'],
    ['л', 'l'],
    ['м', 'm'],
    ['н ң', 'n'],
    ['п', 'p'],
    ['пх', 'p f'],
    ['р', 'r'],
    // Czech ř: Катержина is Kateřina (and Ржевский Rzhevsky, both as one sound)
    ['рж', 'r ʒ'],
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
  atStart: [
    // Екатерина is Yekaterina, Jekaterina and Ekaterina
    ['е', 'j', 'e'],
  ],
  atEnd: [],
  twice: 'one sound',
}
