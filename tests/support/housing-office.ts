import type { Input } from '#contract/index.ts'

type NewProvider = Input<'directory.add'>

/** An invented provider of the directory: the housing department of the town next door. */
export function housingOffice(changes: Partial<NewProvider> = {}): NewProvider {
  return {
    name: 'Mestský úrad Nové Zámky, bytový odbor',
    names: {
      fa: 'ادارهٔ مسکن',
      ru: 'Жилищный отдел городского управления',
      en: 'Municipal housing office',
    },
    kind: 'municipality',
    address: 'Hlavné námestie 10, 940 02 Nové Zámky',
    phone: '+421 35 692 11 11',
    email: 'byty@novezamky.example',
    contactPerson: 'pani Horvátová',
    contactName: 'Horvátová',
    contactSex: 'female',
    language: 'sk',
    services: [
      {
        name: 'Nájomné byty',
        topic: 'housing.loss',
        hours: { sk: 'Po–St 8.00–15.00' },
        bring: { sk: 'občiansky preukaz, nájomná zmluva' },
        freePlaces: 3,
      },
    ],
    ...changes,
  }
}
