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

/**
 * One after the other whatever people paste: names in all scripts, phones, dates, amounts, brackets, controls, nothing at
 * all. Where there are fewer fields than texts each field gets several, so that all of them stand on the page.
 */
export function hostileTexts(seed: string, fields = texts.length): () => string {
  const atOnce = Math.ceil(texts.length / Math.max(1, fields))
  let given = 0
  return () => {
    const from = seed.length + given * atOnce
    given++
    const some = Array.from({ length: atOnce }, (_, at) => texts[(from + at) % texts.length] ?? '')
    return some.filter((text) => text !== '').join('; ')
  }
}

/** 50 kB, longer than any page: it has to be broken somewhere. */
export const LONG_WORD = 'Donaudampfschifffahrt'.repeat(2400)
