/** What lists come in at a desk that speaks English, Persian, Russian and Slovak. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1256',
] as const

export type Encoding = (typeof encodings)[number]
