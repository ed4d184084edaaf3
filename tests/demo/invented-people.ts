import type { ClientLanguage } from '#contract/language.ts'
import type { HelpKind, NeedCode, NeedEnding } from '#contract/lists.ts'
import type { Sex } from '#contract/people.contract.ts'

export type Invented = Readonly<{
  name: string
  born: string
  sex: Sex
  language: ClientLanguage
  topic: NeedCode
  help: HelpKind
  ending: NeedEnding
}>

const one = (
  name: string,
  born: string,
  sex: Sex,
  language: ClientLanguage,
  topic: NeedCode,
  help: HelpKind,
  ending: NeedEnding,
): Invented => ({ name, born, sex, language, topic, help, ending })

/** Who came last month, and what came of it. All of them are invented. */
export const lastMonthsPeople: readonly Invented[] = [
  one('نسرین احمدی', '1987-03-14', 'female', 'fa', 'housing.search', 'consultation', 'partly'),
  one('محمود کریمی', '1979-11-02', 'male', 'fa', 'legal.residence', 'help-with-forms', 'met'),
  one('فرشته موسوی', '1994-07-21', 'female', 'fa', 'language', 'consultation', 'met'),
  one('Елена Соколова', '1968-05-30', 'female', 'ru', 'income.benefits', 'help-with-forms', 'met'),
  one('Игорь Васильев', '1955-01-17', 'male', 'ru', 'ageing.care', 'consultation', 'partly'),
  one('Наталья Орлова', '1990-09-09', 'female', 'ru', 'work.search', 'phone-call', 'met'),
  one('Mária Kováčová', '1949-12-24', 'female', 'sk', 'ageing.care', 'accompaniment', 'met'),
  one('Ján Baláž', '1972-08-03', 'male', 'sk', 'income.debt', 'consultation', 'unmet'),
  one('Zuzana Krajčíová', '1998-02-11', 'female', 'sk', 'family.childcare', 'consultation', 'met'),
  one('Peter Oravec', '1985-06-06', 'male', 'sk', 'housing.loss', 'consultation', 'unmet'),
  one('Anna Tóthová', '1961-10-19', 'female', 'sk', 'health.care', 'accompaniment', 'met'),
  one('Oksana Shevchenko', '1983-04-27', 'female', 'uk', 'work.search', 'help-with-forms', 'met'),
]
