import type { ExpectedParagraph } from '#support/visual-order.ts'

export const ZWNJ = '\u200c'
export const ZWJ = '\u200d'

/** Values are isolated by the caller here, as pieces do it; the expected order is computed over the very same text. */
export const LRI = '\u2066'
export const FSI = '\u2068'
export const PDI = '\u2069'

const rtl = (text: string): ExpectedParagraph => ({ text, direction: 'rtl' })
const ltr = (text: string): ExpectedParagraph => ({ text, direction: 'ltr' })

export const SHORT: readonly ExpectedParagraph[] = [
  rtl('سلام دنیا، این یک آزمایش است.'),
  rtl(`کودک می${ZWNJ}تواند کتاب${ZWNJ}ها را بخواند و می${ZWNJ}خواهد بازی کند.`),
  rtl('تاریخ تولد: ۱۴۰۲/۰۵/۱۷ (سن: ۲ سال و ۳ ماه)'),
  rtl(`شماره تلفن: ${LRI}+421 905 123 456${PDI} — خانم ${FSI}Jana Kováčová${PDI}`),
  rtl(
    `تاریخ ${LRI}۱۴۰۲-۰۵-۱۷${PDI} و ${LRI}17. 5. 2023${PDI}، مبلغ ${LRI}1 200,50 €${PDI}، زبان ${LRI}C++${PDI}`,
  ),
  rtl('نام مادر Мария Иванова (متولد ۱۳۷۰) است.'),
  rtl('ایمیل: jana.kovacova@example.sk، پیشرفت: ۸۵٪ یا 85%'),
  rtl('«نقل قول» و [براکت] و (پرانتز [تو در تو] هم) هست؛ چرا؟'),
  rtl(`${FSI}(Мария [سارا] Jana)${PDI} و ${FSI}سارا (Sara)${PDI}`),
  rtl('لا اله، سلام، الآن، إلا، گلاب'),
  ltr('Dieťa سارا محمدی (nar. 17. 5. 2023) navštevuje škôlku v Žiline.'),
  ltr('Ребёнок علی رضایی посещает детский сад № 5 с 2024 года.'),
  ltr(`Mother: ${FSI}سارا (محمدی)${PDI}, born ${LRI}17 May 1990${PDI}.`),
]

export const LONG: ExpectedParagraph = rtl(
  [
    'این گزارش برای معرفی کودک به مرکز مداخلهٔ زودهنگام (Centrum včasnej intervencie Žilina) نوشته شده است.',
    `مادر کودک، خانم Мария Иванова، می${ZWNJ}گوید که او در ۱۸ ماهگی نخستین واژه${ZWNJ}ها را گفته است و اکنون نزدیک به ۵۰ واژه دارد.`,
    `شماره تماس خانواده ${LRI}+421 905 123 456${PDI} و نشانی رایانامه ${LRI}jana.kovacova@example.sk${PDI} است.`,
    `پیشنهاد می${ZWNJ}کنیم ارزیابی شنوایی تا تاریخ ۱۴۰۴/۰۲/۳۱ انجام شود (در صورت امکان زودتر) و نتیجه${ZWNJ}ها برای ما فرستاده شود.`,
    'در آزمون Bayley-III نمرهٔ زبان ۸۵ (صدک ۱۶٪) بود.',
  ].join(' '),
)

/** Long enough to break over pages, so that every kind of word meets the end of a line somewhere. */
export const VERY_LONG: ExpectedParagraph = { ...LONG, text: Array(16).fill(LONG.text).join(' ') }
