import type { LetterTable } from './letter-row.ts'

/**
 * Persian, Dari, Pashto, Urdu, Kurdish and Arabic letters as they are *read in Persian*: ق and غ are one sound, so are
 * س ص and ز ظ; ذ and ض are z in Persian and d in Arabic. Short vowels are not written, و ی ا are vowels or not.
 * Sources: Wikipedia "Persian alphabet", "Pashto alphabet", "Urdu alphabet"; BGN/PCGN romanisation of Persian and Pashto.
 */
export const persoArabicLetters: LetterTable = {
  anywhere: [
    ['ا أ إ ٱ', 'a e o i'],
    ['آ', 'a'],
    ['و وو', 'v u o'],
    ['ؤ', 'o u a'],
    ['ی ې ۍ ے ئ یی ئی یئ', 'j i e'],
    ['ب', 'b'],
    ['پ', 'p'],
    ['ت ط ٹ ټ', 't'],
    ['ث', 's t'],
    ['ج', 'dʒ'],
    ['چ', 'tʃ'],
    ['ح ه ھ', 'h'],
    ['خ', 'x'],
    ['خوا', 'x h', 'a'],
    ['د ډ ڈ', 'd'],
    ['ذ ض', 'z d'],
    ['ر ړ ڑ ڕ', 'r'],
    ['ز ظ', 'z'],
    ['ژ', 'ʒ'],
    ['رژ', 'r ʒ'],
    ['ږ', 'ʒ g'],
    ['س ص', 's'],
    ['ش', 'ʃ'],
    ['ښ', 'ʃ x'],
    ['ځ', 'z dʒ'],
    ['څ', 'ts s'],
    ['غ ق', 'q g'],
    ['ف', 'f'],
    // -вский: گروشفسکی
    ['فسک', 'f v', 's', 'k'],
    ['ک', 'k'],
    ['گ ګ', 'g'],
    // Twice in الله, heard once.
    ['ل ڵ لل', 'l'],
    ['ڤ', 'v'],
    ['م', 'm'],
    ['ن ڼ', 'n'],
    // Kurdish writes its vowels
    ['ۀ ە', 'e a'],
    ['ێ', 'e i'],
    ['ۆ', 'o u'],
    ['ة', 't'],
    ['ع ء'],
  ],
  atStart: [
    // The alef or hamza before a vowel letter only carries it: اولگا, ایرینا, Kurdish ئازاد
    ['او ئو ئۆ', 'u o v'],
    ['ای ئی ئێ', 'i e j'],
    ['ئا ئە', 'a e'],
    ['یی', 'j', 'i e'],
  ],
  atEnd: [
    // Slavic -ов, -ев: رحمانوف, چخوف
    ['ف', 'f v'],
    // -ец, -itz: شولتس, کراوتس
    ['تس', 'ts'],
    ['ه', 'a e h'],
    ['ة', 'a e t'],
    ['ی یی', 'j i e a'],
  ],
  twice: 'two sounds',
}
