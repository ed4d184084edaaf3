import type { RegisterField } from '#contract/importing.contract.ts'
import { fold } from '#contract/script/fold.ts'

/**
 * What registers of the four languages head their columns with, folded. A heading that is one of these words is that
 * column; else one that begins with such a word of four letters and more ("date of birth (day/month)").
 */
const headings: Readonly<Record<RegisterField, string>> = {
  name: 'name|full name|client|client name|person|meno a priezvisko|priezvisko a meno|cele meno|klient|meno klienta|фио|ф и о|имя и фамилия|фамилия имя отчество|фамилия и имя|полное имя|клиент|نام و نام خانوادگی|نام کامل|نام و فامیل|نام خانوادگی و نام|مددجو|مراجع',
  given:
    'given name|given names|first name|forename|firstname|christian name|meno|krstne meno|mena|имя|نام|نام کوچک|اسم',
  patronymic: 'patronymic|middle name|otcestvo|stredne meno|отчество|نام میانی',
  surname:
    'surname|family name|last name|lastname|priezvisko|rodne meno|фамилия|نام خانوادگی|فامیل|فامیلی|شهرت',
  latin:
    'latin name|name in latin|passport name|transliteration|name latin|meno latinkou|meno v latinke|meno v pase|латиницей|имя латиницей|фио латиницей|имя в паспорте|نام لاتین|نام به لاتین|نام انگلیسی|نام در گذرنامه',
  birth:
    'birth|born|date of birth|birth date|birthdate|dob|birthday|year of birth|birth year|datum narodenia|narodeny|narodena|narodeny a|dat nar|narodenie|rok narodenia|дата рождения|д р|год рождения|г р|родился|день рождения|рождение|تاریخ تولد|تولد|ت تولد|سال تولد|متولد',
  sex: 'sex|gender|m f|pohlavie|пол|جنسیت|جنس',
  phone:
    'phone|telephone|phone number|telephone number|mobile|mobile phone|tel|cell|contact|telefon|telefonne cislo|mobil|tel c|cislo telefonu|kontakt|телефон|номер телефона|тел|мобильный|мобильный телефон|сотовый|контакт|تلفن|شماره تلفن|شماره تماس|موبایل|تلفن همراه|همراه|شماره همراه',
  address:
    'address|home address|street|residence|lives at|adresa|bydlisko|adresa bydliska|trvale bydlisko|trvaly pobyt|ulica|адрес|адрес проживания|место жительства|адрес регистрации|улица|نشانی|آدرس|محل سکونت|نشانی منزل',
  landmark:
    'landmark|near|reference point|orientacny bod|orientacia|popis miesta|pri com|ориентир|рядом с|приметы адреса|نشانه|نشانه نشانی|نزدیک به|جنب|روبروی',
  language:
    'language|spoken language|mother tongue|native language|jazyk|materinsky jazyk|rec|язык|родной язык|زبان|زبان مادری',
  oldNumber:
    'no|number|nr|file number|file no|case number|client number|client id|id|record number|register number|cislo|c|p c|por c|cislo spisu|c spisu|spisova znacka|evidencne cislo|ev c|cislo klienta|номер|№|n|номер дела|дело|номер карты|учетный номер|рег номер|номер клиента|п п|شماره|ردیف|شماره پرونده|پرونده|کد|شناسه|شماره ثبت',
}

const words = Object.entries(headings).flatMap(([field, list]) =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the table above
  list.split('|').map((word) => [plain(word), field as RegisterField] as const),
)
const exact = new Map(words)
const longest = words
  .filter(([word]) => word.length >= 4)
  .toSorted(([one], [other]) => other.length - one.length)

/** What each column probably is; of two alike the first. */
export function guessFields(texts: readonly string[]): (RegisterField | null)[] {
  const guesses = texts.map(guessOf)
  // "Name" beside "Surname" is the given one.
  const isParted = guesses.includes('surname') && !guesses.includes('given')
  const seen = new Set<RegisterField>()
  return guesses.map((guess) => {
    const field = isParted && guess === 'name' ? 'given' : guess
    if (field === null || seen.has(field)) return null
    if (field === 'given' && !isParted && !guesses.includes('surname')) return once('name')
    return once(field)
  })
  function once(field: RegisterField): RegisterField | null {
    if (seen.has(field)) return null
    seen.add(field)
    return field
  }
}

function guessOf(text: string): RegisterField | null {
  const heading = plain(text)
  if (heading === '') return null
  const whole = exact.get(heading)
  if (whole) return whole
  return longest.find(([word]) => heading.startsWith(`${word} `))?.[1] ?? null
}

/** Words alone: what stands in brackets or between strokes tells them apart no better. */
function plain(text: string): string {
  return fold(text)
    .replaceAll(/[^\p{L}\p{N}№]+/gu, ' ')
    .trim()
}
