const texts = [
  'محمد رضایی (Mohammad «C++» [Rezaei (ml.)])',
  '+421 905 123 456',
  '17. 5. 2023 – ۱۴۰۲-۰۵-۱۷',
  '1 200,50 € (12,5 %)',
  'Žofia Ľubošová-Ďurčeková, Ing. arch., PhD.',
  'Шевчук Олена Володимирівна, Қазақ Әлия',
  'jana.kovacova@example.sk',
  'ئازاد كوردستانی (Azad) ١٢٣',
  '\u202eRTL\u202c \u2067pasted\u2069 \u2066controls',
  '',
  'Łukasz Żółć; Nguyễn Ánh; Şükrü Çağlayan',
  'C++ (C#) [a(b)c] 50% — “quoted”',
]

/** Longer than any page: a word that has to be broken somewhere. */
const LONG_WORD = 'Donaudampfschifffahrt'.repeat(2400)

/**
 * One after the other whatever people paste: names in all scripts, phones, dates, amounts, brackets, controls, nothing
 * at all; once, where it is asked for, a word of 50 kB.
 */
export function hostileTexts(seed: string, { withLongWord = false } = {}): () => string {
  let given = 0
  return () => {
    given++
    if (withLongWord && given === 3) return LONG_WORD
    return texts[(seed.length + given) % texts.length] ?? ''
  }
}
