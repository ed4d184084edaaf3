import type { Calendar, Language } from '#contract/language.ts'

type Names = readonly string[]
type MonthNames = Readonly<{ alone: Names; inDate: Names }>

const split = (names: string): Names => names.split(' ')
const same = (names: string): MonthNames => ({ alone: split(names), inDate: split(names) })

/**
 * Our own tables, because ICU gives Persian months in Russian in the nominative, with "перс. год" and, in Slovak, "AP".
 * `inDate` is the genitive where the language has one.
 */
export const monthNames: Readonly<Record<Language, Readonly<Record<Calendar, MonthNames>>>> = {
  fa: {
    gregorian: same('ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'),
    jalali: same('فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'),
  },
  ru: {
    gregorian: {
      alone: split(
        'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
      ),
      inDate: split(
        'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
      ),
    },
    jalali: {
      alone: split(
        'фарвардин ордибехешт хордад тир мордад шахривер мехр абан азер дей бахман эсфанд',
      ),
      inDate: split(
        'фарвардина ордибехешта хордада тира мордада шахривера мехра абана азера дея бахмана эсфанда',
      ),
    },
  },
  sk: {
    gregorian: {
      alone: split(
        'január február marec apríl máj jún júl august september október november december',
      ),
      inDate: split(
        'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
      ),
    },
    jalali: same(
      'farvardin ordibehešt chordád tír mordád šahrívar mehr ábán ázar dei bahman esfand',
    ),
  },
  en: {
    gregorian: same(
      'January February March April May June July August September October November December',
    ),
    jalali: same(
      'Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand',
    ),
  },
}

/** Sunday first. */
export const weekdayNames: Readonly<Record<Language, Names>> = {
  fa: split('یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه'),
  ru: split('воскресенье понедельник вторник среда четверг пятница суббота'),
  sk: split('nedeľa pondelok utorok streda štvrtok piatok sobota'),
  en: split('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
}
