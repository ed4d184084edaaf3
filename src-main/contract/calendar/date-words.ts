import { Calendar, Language } from '#contract/language.ts'
import { fold } from '#contract/script/fold.ts'
import { monthNames, weekdayNames } from './month-names.ts'

export type NamedMonth = Readonly<{ calendar: Calendar; month: number }>

/** Other spellings by month: Roman figures of older papers, Latin ones of Jalali months, older Persian ones, and the Dari names of Afghanistan. */
const otherMonths: Readonly<Record<Calendar, readonly string[]>> = {
  gregorian: [
    'جنوری i',
    'فبروری ii',
    'مارچ iii',
    'آپریل اپریل iv',
    'می v',
    'جون vi',
    'ژوییه جولای جولایی vii',
    'آگوست آگست اگست viii',
    'سپتمبر ix',
    'اکتوبر x',
    'نومبر xi',
    'دسمبر xii',
  ],
  jalali: [
    'حمل',
    'ثور ordibehest',
    'جوزا khordaad chordad',
    'سرطان',
    'امرداد اسد amordad',
    'سنبله shahriwar шахривар',
    'میزان',
    'عقرب aaban',
    'قوس',
    'جدی dey dei дай',
    'دلو',
    'حوت espand',
  ],
}

const otherWeekdays =
  'mon tue tues wed thu thur thurs fri sat sun po ut st št pi so ne stredu sobotu nedeľu пн вт ср чт пт сб вс среду пятницу субботу'

/** Words between spaces, as they are compared. */
export function foldedWords(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').map(fold))
}

const months = new Map<string, NamedMonth>(
  Calendar.options.flatMap((calendar) =>
    Array.from({ length: 12 }, (_, index) =>
      spellings(calendar, index).map((word) => [word, { calendar, month: index + 1 }] as const),
    ).flat(),
  ),
)

const weekdays = new Set([
  ...Language.options.flatMap((language) => weekdayNames[language].map(fold)),
  ...foldedWords(otherWeekdays),
])

/** Endings of ordinals and words for "year", "of", "solar hijri", "born", which say nothing that the figures do not. */
const silent = foldedWords(
  'st nd rd th of е го й ье ام م امین г год года гг r rok roku year سال ماه روز ه ش هش هجری شمسی میلادی ad ap born b nar narodený narodená рожд рождения родился родилась р متولد تولد',
)

/** Undefined where several months begin so. */
const beginnings = new Map<string, NamedMonth | undefined>()
for (const [name, month] of months) {
  for (let length = 3; length < name.length; length++) {
    const letters = name.slice(0, length)
    const isShared = beginnings.has(letters) && !isSame(month, beginnings.get(letters))
    beginnings.set(letters, isShared ? undefined : month)
  }
}

/** A month by its name in any of our languages, or by at least three letters that only it begins with. */
export function findMonth(word: string): NamedMonth | undefined {
  const folded = fold(word)
  return months.get(folded) ?? beginnings.get(folded)
}

export function isSilent(word: string): boolean {
  const folded = fold(word)
  return silent.has(folded) || weekdays.has(folded)
}

/** Whether more letters could still make it a month or a day of the week. */
export function mayBecomeWord(word: string): boolean {
  const folded = fold(word)
  return [...months.keys(), ...weekdays].some((name) => name.startsWith(folded))
}

function spellings(calendar: Calendar, index: number): string[] {
  const own = Language.options.flatMap((language) => {
    const { alone, inDate } = monthNames[language][calendar]
    return [alone[index] ?? '', inDate[index] ?? '']
  })
  const others = (otherMonths[calendar][index] ?? '').split(' ')
  // «بهمن‌ماه»: the word for month is written close to its name.
  const inPersian = calendar === 'jalali' ? [`${monthNames.fa.jalali.alone[index]}ماه`] : []
  return [...own, ...others, ...inPersian].map(fold)
}

function isSame(one: NamedMonth, other: NamedMonth | undefined): boolean {
  return one.calendar === other?.calendar && one.month === other.month
}
