import type { Input } from '#contract/index.ts'

type Provider = Input<'directory.add'>

const nobody = { contactPerson: '', contactName: '', contactSex: 'unknown' } as const

/** Where the practice centre sends people. None of these offices exists. */
export const inventedProviders: readonly Provider[] = [
  {
    name: 'Mestský úrad Bánov, oddelenie bývania',
    names: {
      en: 'Bánov municipal office, housing',
      fa: 'شهرداری، بخش مسکن',
      ru: 'Городское управление, отдел жилья',
    },
    kind: 'municipality',
    address: 'Námestie 1, 941 01 Bánov',
    phone: '+421 35 600 00 11',
    email: 'byvanie@banov.example',
    contactPerson: 'pani Horvátová',
    contactName: 'Horvátová',
    contactSex: 'female',
    language: 'sk',
    services: [
      {
        name: 'Nájomné byty',
        topic: 'housing.search',
        hours: {
          sk: 'pondelok až piatok 8.00–15.00 h',
          fa: 'دوشنبه تا جمعه، ساعت ۸ تا ۱۵',
          ru: 'с понедельника по пятницу, 8:00–15:00',
          en: 'Monday to Friday, 8:00–15:00',
        },
        bring: {
          sk: 'občiansky preukaz',
          fa: 'کارت شناسایی',
          ru: 'удостоверение личности',
          en: 'identity card',
        },
        freePlaces: 2,
      },
    ],
  },
  {
    name: 'Poradňa Svetlo',
    names: { en: 'Svetlo advice centre', fa: 'مرکز مشاورهٔ سوتلو', ru: 'Консультация «Светло»' },
    kind: 'ngo',
    address: 'Školská 7, 941 01 Bánov',
    phone: '+421 35 600 00 12',
    email: 'svetlo@banov.example',
    ...nobody,
    language: 'sk',
    services: [
      {
        name: 'Dlhové poradenstvo',
        topic: 'income.debt',
        hours: {
          sk: 'pondelok 13.00–16.00 h',
          fa: 'دوشنبه، ساعت ۱۳ تا ۱۶',
          ru: 'понедельник, 13:00–16:00',
          en: 'Monday, 13:00–16:00',
        },
        bring: {
          sk: 'zmluvy a listy od veriteľov',
          fa: 'قراردادها و نامه‌های طلبکاران',
          ru: 'договоры и письма кредиторов',
          en: 'contracts and letters from creditors',
        },
        freePlaces: null,
      },
      {
        name: 'Právna poradňa',
        topic: 'legal.advice',
        hours: {
          sk: 'utorok 9.00–12.00 h',
          fa: 'سه‌شنبه، ساعت ۹ تا ۱۲',
          ru: 'вторник, 9:00–12:00',
          en: 'Tuesday, 9:00–12:00',
        },
        bring: {
          sk: 'všetky listy a rozhodnutia, ktorých sa vec týka',
          fa: 'همهٔ نامه‌ها و حکم‌های مربوط به موضوع',
          ru: 'все письма и решения по вопросу',
          en: 'every letter and decision about the matter',
        },
        freePlaces: 5,
      },
    ],
  },
]
