import type { Language } from '#contract/language.ts'
import type { Role } from '#contract/permissions.ts'
import { practicePassword, practiceStaff } from '#contract/practice.ts'
import type { FirstRun } from '#contract/staff.contract.ts'

const names: Readonly<Record<Language, string>> = {
  fa: 'مرکز تمرینی بانوف',
  ru: 'Учебный центр Банов',
  sk: 'Cvičné centrum Bánov',
  en: 'Bánov practice centre',
}

const posts: Readonly<Record<Language, Readonly<Record<Role, string>>>> = {
  fa: {
    receptionist: 'مسئول پذیرش',
    caseworker: 'مددکار اجتماعی',
    manager: 'مسئول مرکز',
    'data-officer': 'مسئول حفاظت از داده‌ها',
  },
  ru: {
    receptionist: 'специалист первичного приёма',
    caseworker: 'специалист по социальной работе',
    manager: 'директор',
    'data-officer': 'ответственный за защиту данных',
  },
  sk: {
    receptionist: 'pracovníčka prvého kontaktu',
    caseworker: 'sociálny pracovník',
    manager: 'odborná manažérka',
    'data-officer': 'zodpovedná osoba za ochranu údajov',
  },
  en: {
    receptionist: 'receptionist',
    caseworker: 'social worker',
    manager: 'manager',
    'data-officer': 'data protection officer',
  },
}

const people: Readonly<Record<Role, string>> = {
  receptionist: 'Jana Skúšobná',
  caseworker: 'Peter Cvičný',
  manager: 'Eva Vymyslená',
  'data-officer': 'Ivan Poctivý',
}

export function inventedCentre(language: Language): Omit<FirstRun, 'manager'> {
  return {
    centre: {
      name: names[language],
      timeZone: 'Europe/Bratislava',
      calendar: language === 'fa' ? 'jalali' : 'gregorian',
      weekend: [6, 0],
      country: 'SK',
      languages: ['fa', 'ru', 'sk', 'en', 'uk'],
      letterLanguage: 'sk',
      address: 'Hlavná 12, 941 01 Bánov',
      phone: '+421 35 600 00 10',
      email: 'cvicenie@banov.example',
      logo: null,
      threshold: 5,
      lockMinutes: 30,
    },
    zones: ['Staré Mesto', 'Rybníky', 'Pod Hájom'],
  }
}

export function inventedStaff(role: Role, language: Language): FirstRun['manager'] {
  const signInWord = practiceStaff.find((one) => one.role === role)?.signInWord ?? role
  const [name, post] = [people[role], posts[language][role]]
  return { name, signInWord, post, room: '2', password: practicePassword }
}
