/** A combination as it is written on screen and in code: `Ctrl+Enter`, `F4`, `R`, `Alt+ArrowLeft`. */
export type Keys = string

type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'
>

const namedCodes: Readonly<Record<string, string>> = {
  Slash: '/',
  Period: '.',
  Comma: ',',
  Minus: '-',
  Equal: '=',
  NumpadAdd: '+',
  NumpadSubtract: '-',
}

/** The digit under the finger on any layout: Slovak rows give `+ľšč…`, Persian ones ۱۲۳. */
export function pressedDigit(press: Pick<Press, 'code'>): number | undefined {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(press.code)?.[1]
  return digit === undefined ? undefined : Number(digit)
}

/**
 * The letter meant: what the layout types if it is Latin, else what the key would type on a Latin one.
 * Only this order serves Russian and Persian layouts and a Slovak QWERTZ alike.
 */
function pressedKey(press: Press): string {
  const { key, code } = press
  if (key.length !== 1) return key
  if (/^[!-~]$/.test(key)) return key.toUpperCase()
  return /^Key([A-Z])$/.exec(code)?.[1] ?? namedCodes[code] ?? key
}

/** Whether this press is the combination; AltGr types letters and is never one. */
export function isPressed(keys: Keys, press: Press): boolean {
  if (press.getModifierState('AltGraph')) return false
  const parts = keys.split('+').filter(Boolean)
  const wanted = keys.endsWith('+') ? '+' : (parts.at(-1) ?? '')
  const holdsControl = press.ctrlKey || press.metaKey
  if (holdsControl !== parts.includes('Ctrl') || press.altKey !== parts.includes('Alt'))
    return false
  if (/^\d$/.test(wanted)) {
    // A Slovak row writes + where others write 1: there Ctrl and that key enlarge the page.
    return !press.shiftKey && press.key !== '+' && pressedDigit(press) === Number(wanted)
  }
  // A sign such as `/` or `+` may need Shift to be typed; a letter or a named key does not.
  const isSign = /^[^A-Z0-9a-z]$/.test(wanted)
  if (!isSign && press.shiftKey !== parts.includes('Shift')) return false
  if (isSign && pressedDigit(press) !== undefined && parts.includes('Ctrl')) return false
  return pressedKey(press) === (wanted.length === 1 ? wanted.toUpperCase() : wanted)
}

/** Keys that would type something where the caret is. */
export function typesText(keys: Keys): boolean {
  return !/^F\d|Ctrl|Alt|Escape/.test(keys)
}
