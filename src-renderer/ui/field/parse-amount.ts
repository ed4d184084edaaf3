import { toAsciiDigits } from '#contract/script/digits.ts'

const bidiMarks = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g
const spaces = /[\s\u00A0\u202F\u066C'’]/g

/**
 * The number that was meant: any digits, `.` `,` `٫` or `/` before the decimals, spaces or `٬` between thousands.
 * Undefined when it is no number or may be two: nothing is dropped, so 12345.5 can never become 123455.
 */
export function parseAmount(typed: string): number | undefined {
  const text = toAsciiDigits(typed.trim())
    .replace(bidiMarks, '')
    .replace(spaces, '')
    .replace(/[−–]/g, '-')
    .replace(/\u066B/g, '.')
    .replace(/(\d)\/(\d)/, '$1.$2')
  const plain = withPoint(text)
  return plain !== undefined && /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

/** The same number with a point before its decimals and nothing between its thousands. */
function withPoint(text: string): string | undefined {
  const separators = text.match(/[.,]/g) ?? []
  const last = separators.at(-1)
  if (!last) return text
  const kinds = new Set(separators)
  const isOnce = separators.filter((separator) => separator === last).length === 1
  if (kinds.size === 1 && isOnce) return isAmbiguous(text) ? undefined : text.replace(last, '.')
  const groups = kinds.size === 1 ? last : last === '.' ? ',' : '.'
  if (kinds.size === 2 && !isOnce) return undefined
  if (!areThousands(text, groups)) return undefined
  return text.replaceAll(groups, '').replace(',', '.')
}

/** 1,234 is twelve hundred to one and one and a bit to another: it is asked, never guessed. */
function isAmbiguous(text: string): boolean {
  return /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text)
}

function areThousands(text: string, separator: string): boolean {
  const whole = text.split(separator === '.' ? ',' : '.').at(0) ?? ''
  const hasBoth = text.includes('.') && text.includes(',')
  const [first = '', ...rest] = (hasBoth ? whole : text).replace('-', '').split(separator)
  return /^\d{1,3}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group))
}
