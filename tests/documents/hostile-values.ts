// What people type and paste, gathered once: every paper and the engine itself are tried with it.

const [LRI, RLI, FSI, PDI] = ['\u2066', '\u2067', '\u2068', '\u2069']
const [LRE, RLE, LRO, RLO, PDF] = ['\u202a', '\u202b', '\u202d', '\u202e', '\u202c']

/** Names in every script that the bundled fonts know, with marks apart and presentation forms. */
export const NAMES = [
  'سارا محمدی‌نژاد',
  'Jana Kováčová-Ďurišová',
  'Мария Ивановна Щёголева',
  'Әлия Қасымқызы Ғ.',
  'Ґалаґан Їжакевич Є.',
  'Ҷамшед Ӯктамов Ӣ.',
  'ێڕڵۆ ھەژار',
  'Ağca Şəhla İı',
  'أحمد الطيّب (أبو علي)',
  'ﻋﻠﯽ ﺭﺿﺎ',
  'Cˇizˇmárik Kra\u0301ľ',
  'رِضا سَلامٌ هٔ',
  'O’Brien, Sr. (“Jo”)',
  'علی Ali Али',
] as const

/** Values that Unicode's rules alone would print torn within Persian words. */
export const FIGURES = [
  '+421 905 123 456',
  '(035) 692 11 11',
  '17. 5. 2023',
  '۱۴۰۲-۰۵-۱۷',
  '۱۴۰۲/۰۵/۱۷',
  '1 200,50 €',
  '−5 °C',
  'C++',
  'jana.k+x@centrum.example',
  '85 %',
  '۸۵٪',
  '8RV-XDL',
  '№ 5/Б',
] as const

/** Remarks that are meant to break a page. */
export const REMARKS = [
  '',
  ' ',
  '(a [b {c «d» } ] ) ((',
  ')] }» سلام («[{',
  'سلام (Мария [سارا {Jana} ] ) ۱۲',
  'one\r\ntwo\n\nسه\u2028چهار',
  'a\tb\t\tپ',
  `${RLO}reversed${PDF} ${LRO}۱۲ ab${PDF}`,
  `${PDI}${PDI}${PDF} closed before it opens ${LRI}${RLI}${FSI}`,
  `${RLE}${LRE}${RLE}درون(1)${PDF}${PDF}${PDF}`,
  'zero\u0000bell\u0007escape\u001b',
  '\u200f\u200e\u061c-5\u200b\ufeff\u2060',
  'neigh\u00adbour\u00adhood مهر\u00adبان',
  'می\u200cخواهم نمی\u200d',
  '<b>&amp;</b> {{name}} \\n ${x} %s',
] as const

/** Without a place to break, in each direction. */
export const LONG_WORDS = ['x'.repeat(50_000), 'پ'.repeat(50_000)] as const

/** Everything that a short field may hold. */
export const HOSTILE_VALUES: readonly string[] = [...NAMES, ...FIGURES, ...REMARKS]

const BREAKING_OUT = [
  ')',
  '\\)',
  '>>',
  '> endobj',
  ' EMC ET Q endstream endobj ',
  '\r\n%%EOF\r\n',
  '\ufeff',
  '\u0000',
]
const BREAKING_IN = [
  '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>',
  '<< /Type /Action /S /Launch /F (cmd.exe) >>',
  '<< /S /URI /URI (https://example.org/) >>',
  '1 0 obj << /Names << /JavaScript 2 0 R >> >> endobj',
  '<< /Type /Filespec /EF << /F 3 0 R >> >> /EmbeddedFiles',
  '/AA << /O << /S /JavaScript /JS (1) >> >>',
  '<script>app.alert(1)</script>',
  'javascript:app.alert(1)',
  'https://example.org/?a=(1)',
  'mailto:a@b.example',
  '/AcroForm << /XFA 4 0 R >>',
  ']]></rdf:li></rdf:Alt><x:y xmlns:x="z">',
  'trailer << /Root 5 0 R >> startxref 0',
] as const

/** Three hundred strings in the language of PDF and its kin. */
export const PAYLOADS: readonly string[] = BREAKING_IN.flatMap((inside) =>
  [...BREAKING_OUT, ...BREAKING_OUT.map((way) => `سلام ${way}`), ''].flatMap((way) => [
    `${way}${inside}`,
    `${way}${inside}${way} (`,
  ]),
).slice(0, 300)
