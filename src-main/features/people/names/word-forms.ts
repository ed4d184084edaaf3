/** The "sun letters" before which the l of the Arabic article is not spoken. */
const sunLetters = 'تثدذرزسشصضطظن'

/**
 * Other forms under which a word is also known: without a feminine or adjectival ending, without the Arabic article, with
 * the first sound or letter that another spelling habit has. `$1` is what stays of the word.
 */
const otherForms: readonly (readonly [pattern: RegExp, form: string])[] = [
  // Kováčová, Kovacova, Иванова → Kováč, Kovac, Иван
  [/^(.{3,})(?:ová|ova|ова)$/u, '$1'],
  // Novotný's neighbours: Tolský, Tolskaja, Достоевский → Tolsk, Достоевск
  [/^(.{2,}(?:sk|ck|ск|цк))(?:á|ý|y|i|iy|ij|yj|aya|aja|aia|a|oy|oj|ий|ая|ый|ой|а)$/u, '$1'],
  // Alexander → Aleksander
  [/^(.{2,})x(.*)$/u, '$1ks$2'],
  // Hrčka, Mňačko without their accents: the two letters are not an English ck
  [/ck/gu, 'čk'],
  // Khadija, Bijan: a j of its own, where Julija's is part of the vowel (ı keeps the two letters apart)
  [/ij(?=[aeou])/gu, 'ıj'],
  // Hungarian ly is y (Mihály, Székely – Секей)
  [/(?<=[aeiouáéíóöőúüű])ly(?=$|[aeiouáéíóöőúüű])/gu, 'j'],
  // Yekaterina → Ekaterina
  [/^ye(.+)$/u, 'e$1'],
  // Polish Grzegorz, Krzysztof (Czech and Slovak rz is two sounds: Brzák)
  [/rz/gu, 'ž'],
  // الحسینی, Al-Husseini written as one → حسینی, Husseini
  [/^ال(.{3,})$/u, '$1'],
  [/^(?:al|el|ul)(.{4,})$/u, '$1'],
  // نورالدین as it is spoken, with the l of the article silent: nureddin
  [new RegExp(`^(.{2,}ا)ل(?=[${sunLetters}])`, 'u'), '$1'],
  // Abdul, Abdol, Абдул before a name of God are عبد with the article of what follows
  [/^(abd|абд)(?:[aeou]l|ул|ол|ель)$/u, '$1'],
  // سیدمحمد, میرهادی: the title of descent written together with the name (but میرزا is a word of its own)
  [/^سید(.{3,})$/u, '$1'],
  [/^میر(?!زا)(.{4,})$/u, '$1'],
  // Latvian -s of men: Klementjevs, Kuzmins → Klementjev, Kuzmin
  [/^(.{2,}(?:ov|ev|in))s$/u, '$1'],
]

/** One of all of them: most words have no other form, and are so told of once. */
const anyOtherForm = new RegExp(otherForms.map(([{ source }]) => `(?:${source})`).join('|'), 'u')

export function otherFormsOf(word: string): string[] {
  if (!anyOtherForm.test(word)) return []
  return otherForms
    .map(([pattern, form]) => word.replace(pattern, form))
    .filter((form) => form !== word)
}

/** The second word as it sounds behind the first: شمس الدین is read shams-od-din. */
export function spokenAfter(second: string): string {
  const [alef, lam, letter] = second
  const assimilates =
    alef === 'ا' && lam === 'ل' && letter !== undefined && sunLetters.includes(letter)
  return assimilates ? `ا${second.slice(2)}` : second
}
