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

/** One after the other whatever people paste: names in all scripts, phones, dates, amounts, brackets, controls, nothing at all. */
export function hostileTexts(seed: string): () => string {
  let given = 0
  return () => {
    given++
    return texts[(seed.length + given) % texts.length] ?? ''
  }
}

/** 50 kB, longer than any page: it has to be broken somewhere. */
export const LONG_WORD = 'Donaudampfschifffahrt'.repeat(2400)
