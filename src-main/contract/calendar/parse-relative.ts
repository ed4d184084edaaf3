import { fold } from '#contract/script/fold.ts'
import { addMonths, isYearOf, partsOf } from './calendar-day.ts'
import { addDays, type IsoDay } from './iso-day.ts'
import type { DateContext, ParsedDate } from './parsed-date.ts'

type Unit = 'day' | 'week' | 'month' | 'year'

/** Days from today. `е` and `ف` are the key of `t` on the Russian and the Persian layout. */
const daysAway = new Map(
  table<number>([
    [0, 't d today dnes сегодня امروز е ف'],
    [1, 'tomorrow zajtra завтра فردا'],
    [-1, 'yesterday včera вчера دیروز'],
    [2, 'pozajtra послезавтра پس‌فردا'],
    [-2, 'predvčerom позавчера پریروز'],
  ]),
)

const units = new Map(
  table<Unit>([
    ['day', 'd day days deň dni dní д дн день дня дней روز ر'],
    [
      'week',
      'w wk week weeks t týž týždeň týždne týždňov н нед неделя неделю недели недель هفته ه',
    ],
    ['month', 'm mo month months mes mesiac mesiace mesiacov м мес месяц месяца месяцев ماه م'],
    ['year', 'y yr year years r rok roky rokov г год года лет л سال س'],
  ]),
)

/** `t`, today's words, `+2w`, `-1d`: counted from the centre's day, months in the context's calendar. */
export function readRelativeDay(typed: string, context: DateContext): ParsedDate | undefined {
  const away = daysAway.get(fold(typed))
  if (away !== undefined) return reading(addDays(context.today, away), context)
  const counted = /^([+\-−–])\s*(\d{1,3})\s*(\p{L}*)\.?$/u.exec(typed)
  if (!counted) return undefined
  const [, sign, figures, word = ''] = counted
  const unit = word === '' ? 'day' : units.get(fold(word))
  if (!unit) return undefined
  const count = sign === '+' ? Number(figures) : -Number(figures)
  return reading(moved(context, count, unit), context)
}

function moved({ today, calendar }: DateContext, count: number, unit: Unit): IsoDay {
  switch (unit) {
    case 'day':
      return addDays(today, count)
    case 'week':
      return addDays(today, count * 7)
    case 'month':
      return addMonths(today, count, calendar)
    case 'year':
      return addMonths(today, count * 12, calendar)
    default:
      return unit satisfies never
  }
}

function reading(iso: IsoDay, { calendar }: DateContext): ParsedDate {
  const { year } = partsOf(iso, calendar)
  if (!isYearOf(year, calendar)) return { ok: false, reason: 'year-out-of-range', year }
  return { ok: true, date: { iso, precision: 'day' }, calendar }
}

function table<T>(rows: readonly (readonly [T, string])[]): (readonly [string, T])[] {
  return rows.flatMap(([meaning, words]) =>
    words.split(' ').map((word) => [fold(word), meaning] as const),
  )
}
