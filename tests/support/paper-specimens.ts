import type { PersonName } from '#contract/people.contract.ts'
import type { Language } from '#contract/language.ts'
import type { ClientSlip } from '#main/documents/client-slip.ts'
import { nameOnPaper } from '#main/documents/name-on-paper.ts'
import type { ReferralLetter } from '#main/documents/letter-parts.ts'

const sender = {
  name: 'Komunitné centrum Bánov',
  address: 'Hlavná 12, 941 01 Bánov',
  phone: '+421 35 600 12 34',
  email: 'centrum@banov.example',
  logo: null,
}

const names: readonly PersonName[] = [
  { kind: 'official', text: 'محمد رضایی' },
  { kind: 'latin', text: 'Mohammad Rezaei' },
  { kind: 'latin', text: 'Мохаммад Резаи' },
]

const recipients = {
  sk: {
    name: 'Mestský úrad Nové Zámky, bytový odbor',
    attention: 'pani Horvátová',
    greeted: { name: 'Horvátová', sex: 'female' },
  },
  en: {
    name: 'Nové Zámky municipal housing office',
    attention: 'Ms Horvátová',
    greeted: { name: 'Horvátová', sex: 'female' },
  },
  ru: {
    name: 'Городское управление, жилищный отдел',
    attention: 'Ковачова Мария Петровна',
    greeted: { name: 'Мария Петровна', sex: 'female' },
  },
  fa: {
    name: 'ادارهٔ مسکن (Mestský úrad Nové Zámky)',
    attention: 'سرکار خانم مریم احمدی',
    greeted: { name: 'مریم احمدی', sex: 'female' },
  },
} as const satisfies Record<Language, object>

const reasons = {
  sk: {
    told: [
      { group: 'household', text: '4 osoby, dve deti v školskom veku' },
      { group: 'housing', text: 'nájom končí 31. 12. 2026' },
    ],
    clientWords: 'Nájom končí koncom roka. Chceme zostať blízko školy.',
    summary: 'Rodina platí načas, prenajímateľ byt predáva.',
    strengths: 'vyučený elektrikár; brat v tej istej ulici',
    ask: 'posúdenie nároku na nájomný byt',
    doneAlready: 'žiadosť vyplnená spolu s klientom',
    enclosed: 'kópia nájomnej zmluvy',
  },
  en: {
    told: [
      { group: 'household', text: '4 people, two children at school' },
      { group: 'housing', text: 'the lease ends on 31 December 2026' },
    ],
    clientWords: 'The lease ends with the year. We want to stay close to the school.',
    summary: 'The family pays on time; the landlord is selling the flat.',
    strengths: 'a trained electrician; a brother in the same street',
    ask: 'an assessment of the right to a rented flat',
    doneAlready: 'the application was filled in together',
    enclosed: 'copy of the lease',
  },
  ru: {
    told: [
      { group: 'household', text: '4 человека, двое детей школьного возраста' },
      { group: 'housing', text: 'договор найма истекает 31.12.2026' },
    ],
    clientWords: 'Договор кончается в конце года. Мы хотим остаться рядом со школой.',
    summary: 'Семья платит вовремя, хозяин продаёт квартиру.',
    strengths: 'профессия электрика; брат на той же улице',
    ask: 'рассмотреть вопрос о предоставлении жилья внаём',
    doneAlready: 'заявление заполнено вместе с заявителем',
    enclosed: 'копия договора найма',
  },
  fa: {
    told: [
      { group: 'household', text: '۴ نفر، دو فرزند دانش‌آموز' },
      { group: 'housing', text: 'اجاره در ۱۰ دی ۱۴۰۵ پایان می‌یابد' },
    ],
    clientWords: 'اجارهٔ ما آخر سال تمام می‌شود. می‌خواهیم نزدیک مدرسه بمانیم.',
    summary: 'خانواده اجاره را به‌موقع می‌پردازد و مالک خانه را می‌فروشد.',
    strengths: 'برقکار ماهر؛ برادر در همان خیابان (Hlavná 12)',
    ask: 'بررسی شرایط دریافت مسکن اجاره‌ای',
    doneAlready: 'درخواست همراه مددجو تکمیل شده است',
    enclosed: 'رونوشت اجاره‌نامه',
  },
} as const satisfies Record<Language, ReferralLetter['reason']>

/** An invented letter in each language: a Persian-speaking electrician whose lease ends. */
export function letterSpecimen(
  language: Language,
  changes: Partial<ReferralLetter> = {},
): ReferralLetter {
  return {
    madeAt: '2026-11-10T09:00:00.000Z',
    fileNumber: '2026/0118',
    sender,
    outgoingNumber: '118/2026',
    day: '2026-11-10',
    shortCode: 'K7P-LM4',
    replaces: null,
    recipient: { address: 'Hlavné námestie 10, 940 02 Nové Zámky', ...recipients[language] },
    topic: 'housing.loss',
    answerBy: '2026-11-24',
    client: {
      name: nameOnPaper(names, language),
      sex: 'male',
      birth: { iso: '1986-08-03', precision: 'day' },
      language: 'fa',
      interpreter: true,
      literacy: null,
      phones: ['+421 905 123 456'],
      address: 'Školská 4, Bánov',
      guardian: '',
    },
    reason: reasons[language],
    grounds: [{ kind: 'given', from: '2026-11-03', until: '2027-06-01' }],
    signer: { name: 'Peter Novák', post: posts[language] },
    ...changes,
  }
}

const posts: Readonly<Record<Language, string>> = {
  sk: 'sociálny pracovník',
  en: 'social worker',
  ru: 'специалист по социальной работе',
  fa: 'مددکار اجتماعی',
}

const offices: Readonly<Record<Language, string>> = {
  sk: 'Mestský úrad Nové Zámky, bytový odbor',
  en: 'Municipal housing office',
  ru: 'Жилищный отдел городского управления',
  fa: 'ادارهٔ مسکن',
}

const brought: Readonly<Record<Language, string>> = {
  sk: 'občiansky preukaz, nájomná zmluva',
  en: 'passport, lease',
  ru: 'паспорт, договор найма',
  fa: 'گذرنامه، قرارداد اجاره',
}

/** The sheet the client takes home. */
export function slipSpecimen(language: Language, changes: Partial<ClientSlip> = {}): ClientSlip {
  return {
    madeAt: '2026-11-10T09:00:00.000Z',
    fileNumber: '2026/0118',
    sender,
    shortCode: 'K7P-LM4',
    greeted: { name: nameOnPaper(names, language).main, sex: 'male' },
    provider: {
      name: offices[language],
      officialName: 'Mestský úrad Nové Zámky, bytový odbor',
      address: 'Hlavné námestie 10, 940 02 Nové Zámky',
      phone: '+421 35 692 11 11',
      attention: 'pani Horvátová',
      hours: '8.00–15.00',
    },
    appointment: { on: '2026-12-02', at: '09:30' },
    bring: brought[language],
    interpreter: true,
    needsReading: false,
    answerBy: '2026-11-24',
    hasConsent: true,
    ...changes,
  }
}
