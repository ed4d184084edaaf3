import { toAsciiDigits } from '#contract/script/digits.ts'

/** 9:30, 9.30, ۹:۳۰ or 9 as `09:30`; empty stays empty, anything else is undefined. */
export function readHour(typed: string): string | undefined {
  const text = toAsciiDigits(typed).trim()
  if (text === '') return ''
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?$/u.exec(text) ?? []
  const isTime = hour !== '' && Number(hour) < 24 && Number(minute) < 60
  return isTime ? `${hour.padStart(2, '0')}:${minute}` : undefined
}
