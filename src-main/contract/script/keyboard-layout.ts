/** The layout that should have been on; `qwertz` is the Slovak one, where y and z change places. */
export type Layout = 'ru' | 'fa' | 'en' | 'qwertz'

export type LayoutVariant = Readonly<{ text: string; layout: Layout }>

// The same keys in the same order, plain and with Shift. Persian is ISIRI 9147; digits are left out
// because every field reads all three digit sets.
const keys = {
  en: [
    '`',
    'qwertyuiop[]',
    "asdfghjkl;'",
    'zxcvbnm,.',
    '~',
    'QWERTYUIOP{}',
    'ASDFGHJKL:"',
    'ZXCVBNM<>',
  ],
  ru: [
    'ё',
    'йцукенгшщзхъ',
    'фывапролджэ',
    'ячсмитьбю',
    'Ё',
    'ЙЦУКЕНГШЩЗХЪ',
    'ФЫВАПРОЛДЖЭ',
    'ЯЧСМИТЬБЮ',
  ],
  fa: [
    '\u200D',
    'ضصثقفغعهخحجچ',
    'شسیبلاتنمکگ',
    'ظطزرذدپو.',
    '÷',
    '\u0652\u064C\u064D\u064B\u064F\u0650\u064E\u0651][}{',
    'ؤئيإأآة»«:؛',
    'ك\u0653ژ\u0670\u200C\u0654ء><',
  ],
  qwertz: [
    ';',
    'qwertzuiopúä',
    'asdfghjklô§',
    'yxcvbnm,.',
    '°',
    'QWERTZUIOP/(',
    'ASDFGHJKL"!',
    'YXCVBNM?:',
  ],
}

const cyrillic = /\p{Script=Cyrillic}/u
const arabic = /\p{Script=Arabic}/u
const qwertzOnly = /[yzúäô§]/iu

/** What the same key presses give on another layout: `bdfyjd` → Иванов, `lpln` → محمد, `yuyana` → zuzana. */
export function layoutVariants(text: string): readonly LayoutVariant[] {
  return distinct(candidates(text), text)
}

function candidates(text: string): LayoutVariant[] {
  if (cyrillic.test(text)) return retyped(text, 'ru', ['en', 'fa', 'qwertz'])
  if (arabic.test(text)) return retyped(text, 'fa', ['en', 'ru', 'qwertz'])
  const pressed = retyped(text, 'en', ['ru', 'fa', 'qwertz'])
  return qwertzOnly.test(text)
    ? [...pressed, ...retyped(text, 'qwertz', ['en', 'ru', 'fa'])]
    : pressed
}

function retyped(text: string, from: keyof typeof keys, to: readonly Layout[]): LayoutVariant[] {
  return to.map((layout) => ({ text: retype(text, from, layout), layout }))
}

function retype(text: string, from: Layout, to: Layout): string {
  const source = Array.from(keys[from].join(''))
  const target = Array.from(keys[to].join(''))
  return Array.from(text, (character) => target[source.indexOf(character)] ?? character).join('')
}

function distinct(variants: readonly LayoutVariant[], typed: string): readonly LayoutVariant[] {
  const seen = new Set([typed])
  return variants.filter(({ text }) => {
    const fresh = !seen.has(text)
    seen.add(text)
    return fresh
  })
}
