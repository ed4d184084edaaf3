import type { Language } from '#contract/language.ts'
import { toPersianDigits } from '#contract/script/digits.ts'
import { clockInZone, type Instant } from './centre-time.ts'

const hard = '\u00A0'

/** 9:30, 14:05, ۹:۳۰; on Slovak paper 9.30 h, on Persian paper «ساعت ۹:۳۰». Always 24 hours, in the centre's zone. */
export function formatClock(
  instant: Instant,
  { language, timeZone }: Readonly<{ language: Language; timeZone: string }>,
  place: 'screen' | 'paper' = 'screen',
): string {
  const { hour, minute } = clockInZone(instant, timeZone)
  const minutes = String(minute).padStart(2, '0')
  if (language === 'fa')
    return toPersianDigits(`${place === 'paper' ? 'ساعت ' : ''}${hour}:${minutes}`)
  return language === 'sk' && place === 'paper'
    ? `${hour}.${minutes}${hard}h`
    : `${hour}:${minutes}`
}

const units: Readonly<Record<Language, Readonly<{ hour: string; minute: string; joint: string }>>> =
  {
    fa: { hour: ' ساعت', minute: ' دقیقه', joint: ' و ' },
    ru: { hour: `${hard}ч`, minute: `${hard}мин`, joint: hard },
    sk: { hour: `${hard}h`, minute: `${hard}min`, joint: hard },
    en: { hour: `${hard}h`, minute: `${hard}min`, joint: hard },
  }

/** How long somebody has waited or been served: 18 min, 1 ч 5 мин, «۱ ساعت و ۵ دقیقه». */
export function formatMinutes(minutes: number, language: Language): string {
  const { hour, minute, joint } = units[language]
  const whole = Math.max(0, Math.floor(minutes))
  const [hours, rest] = [Math.floor(whole / 60), whole % 60]
  const said = [
    ...(hours > 0 ? [`${hours}${hour}`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest}${minute}`] : []),
  ].join(joint)
  return language === 'fa' ? toPersianDigits(said) : said
}
