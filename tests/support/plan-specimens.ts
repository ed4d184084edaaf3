import type { Input } from '#contract/index.ts'
import type { Language } from '#contract/language.ts'

type PlanText = Input<'plans.start'>['text']

type Told = Pick<
  PlanText,
  | 'ownWords'
  | 'strengthsPerson'
  | 'strengthsFamily'
  | 'strengthsNeighbourhood'
  | 'refused'
  | 'tookPart'
> &
  Readonly<{ goals: readonly [string, readonly (readonly [what: string, who: string])[]][] }>

const told: Readonly<Record<Language, Told>> = {
  fa: {
    ownWords: 'می‌خواهم بچه‌ها در مدرسهٔ Základná škola بمانند و خانه‌ای نزدیک کارم داشته باشیم.',
    strengthsPerson: 'برق‌کار ماهر، ۱۲ سال سابقه',
    strengthsFamily: 'برادرم در همین خیابان زندگی می‌کند.',
    strengthsNeighbourhood: 'کافهٔ زبان، همسایهٔ طبقهٔ اول',
    refused: 'نمی‌خواهم به کارفرمای سابق زنگ بزنید؛ رابطهٔ خوبی نداریم.',
    tookPart: 'محمد رضایی، علی رضایی (برادر)، Peter Novák، مترجم',
    goals: [
      [
        'خانهٔ اجاره‌ای تا پایان زمستان',
        [
          ['درخواست به Mestský úrad Bánov با شمارهٔ 118/2026', 'محمد و Peter Novák'],
          ['جمع‌کردن سه فیش حقوقی', 'محمد'],
        ],
      ],
      ['ثبت‌نام دو فرزند در مدرسه', [['تماس با مدرسه: +421 35 600 12 34', 'Peter Novák']]],
    ],
  },
  ru: {
    ownWords: 'Хочу, чтобы дети остались в своей школе, а мы нашли жильё рядом с работой.',
    strengthsPerson: 'Электрик, 12 лет опыта',
    strengthsFamily: 'Брат живёт на той же улице.',
    strengthsNeighbourhood: 'Языковое кафе, соседка с первого этажа',
    refused: 'Не звонить бывшему работодателю: отношения плохие.',
    tookPart: 'Мария Иванова, её брат, Peter Novák',
    goals: [
      [
        'Съёмная квартира до конца зимы',
        [
          ['Подать заявление в Mestský úrad Bánov, № 118/2026', 'Мария и Peter Novák'],
          ['Собрать три расчётных листка', 'Мария'],
        ],
      ],
      ['Место в школе для двоих детей', [['Позвонить в школу: +421 35 600 12 34', 'Peter Novák']]],
    ],
  },
  sk: {
    ownWords: 'Chcem, aby deti zostali vo svojej škole a aby sme bývali blízko mojej práce.',
    strengthsPerson: 'Vyučený elektrikár, 12 rokov praxe',
    strengthsFamily: 'Brat býva v tej istej ulici.',
    strengthsNeighbourhood: 'Jazyková kaviareň, suseda z prízemia',
    refused: 'Nevolať bývalému zamestnávateľovi, nemáme dobré vzťahy.',
    tookPart: 'Žofia Kováčová, jej brat, Peter Novák',
    goals: [
      [
        'Nájomný byt do konca zimy',
        [
          ['Podať žiadosť na Mestský úrad Bánov, č. 118/2026', 'Žofia a Peter Novák'],
          ['Pripraviť tri výplatné pásky', 'Žofia'],
        ],
      ],
      ['Miesto v škole pre dve deti', [['Zavolať do školy: +421 35 600 12 34', 'Peter Novák']]],
    ],
  },
  en: {
    ownWords: 'I want the children to stay at their school and a flat close to my work.',
    strengthsPerson: 'Trained electrician, 12 years',
    strengthsFamily: 'My brother lives in the same street.',
    strengthsNeighbourhood: 'The language café, a neighbour downstairs',
    refused: 'Please do not call my former employer; we did not part well.',
    tookPart: 'Mohammad Rezaei (محمد رضایی), his brother, Peter Novák',
    goals: [
      [
        'A rented flat before the end of winter',
        [
          ['Apply to Mestský úrad Bánov, no. 118/2026', 'Mohammad and Peter Novák'],
          ['Collect three payslips', 'Mohammad'],
        ],
      ],
      ['A school place for two children', [['Call the school: +421 35 600 12 34', 'Peter Novák']]],
    ],
  },
}

/** A plan as a caseworker writes it with somebody who speaks that language; every value invented. */
export function planSpecimen(language: Language): PlanText {
  const { goals, ...words } = told[language]
  return {
    ...words,
    language,
    validUntil: '2027-05-31',
    reviewOn: '2027-02-23',
    goals: goals.map(([text, steps]) => ({
      text,
      steps: steps.map(([what, who]) => ({
        text: what,
        who,
        staffId: null,
        byWhen: '2026-12-08',
      })),
    })),
  }
}
