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
        hours: '8:00–15:00',
        bring: 'Občiansky preukaz',
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
      { name: 'Dlhové poradenstvo', topic: 'income.debt', hours: '', bring: '', freePlaces: null },
      {
        name: 'Právna poradňa',
        topic: 'legal.advice',
        hours: 'utorok 9:00–12:00',
        bring: '',
        freePlaces: 5,
      },
    ],
  },
]
