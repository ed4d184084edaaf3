import { expect, test } from 'vitest'
import { retypedOnLatin } from '#support/retyped-on-latin.ts'
import { phrases } from '#main/features/staff/passwords/password-phrases.ts'
import { passwordLists } from '#main/features/staff/passwords/password-lists.ts'
import { weighPassword } from '#main/features/staff/passwords/weigh-password.ts'

const KNOWN = ['Eva Horváthová', 'evicka', 'Komunitné centrum Bánov']
const weigh = (password: string) => weighPassword(password, KNOWN)

test.each([
  // English
  ['short one', 'too-short'],
  ['a b c d', 'too-short'],
  ['Password1234', 'too-common'],
  ['welcome to okno', 'too-common'],
  ['qwertyuiop[]', 'keyboard-row'],
  ['abcdefghijkl', 'in-sequence'],
  ['aaaaaaaaaaaaaaaa', 'repeats-itself'],
  ['198412301234', 'only-digits'],
  // Slovak, with and without accents
  ['Bratislava2024', 'name'],
  ['martinko1987', 'name'],
  ['heslo heslo 1', 'repeats-itself'],
  ['Milujem1234!', 'common-word'],
  ['prázdniny2025', 'common-word'],
  ['qwertzuiopúä', 'keyboard-row'],
  // Russian
  ['солнышко1234', 'too-common'],
  ['москва-2024-!', 'name'],
  ['я тебя люблю', 'common-word'],
  ['йцукенгшщзхъ1', 'too-common'],
  ['екатерина1987', 'name'],
  // Persian
  ['محمدرضا ۱۳۶۳', 'name'],
  ['معشوقه ۱۲۳۴۵', 'common-word'],
  ['ضصثقفغعهخحجچ', 'keyboard-row'],
  ['۱۳۶۳/۰۲/۱۴ ۱۲۳۴', 'only-digits'],
])('%s is refused as %s', (password, weakness) => {
  expect(weigh(password)).toBe(weakness)
})

test.each([
  'modrá lampa nad stolom',
  'tri sivé mačky spia',
  'ryba syr nos les',
  'синий чайник у окна',
  'двенадцать шишек под елью',
  'چهار کلمهٔ خوب برای در',
  'دوچرخهٔ زرد پشت پنجره',
  'four quiet green trains',
  'xK9#mQ2$vL7p',
])('%s is good enough', (password) => {
  expect(weigh(password)).toBeUndefined()
})

test.each(['солнышко1234', 'екатерина1987', 'معشوقه ۱۲۳۴۵', 'محمدرضا ۱۳۶۳'])(
  '%s is as weak when its keys are pressed on a Latin layout',
  (password) => {
    const pressed = retypedOnLatin(password)
    expect(pressed).toMatch(/^[ -~]+$/)
    expect(weigh(pressed)).toBe(weigh(password))
  },
)

test.each([
  'EvaHorvathova1',
  'Horváthová 2026',
  'evicka-evicka',
  'komunitnecentrum',
  'centrum banov',
])('%s is given away by who one is and where one works', (password) => {
  expect(weigh(password)).toBe('holds-own-words')
})

test.each([
  'мама мыла раму',
  'МамаМылаРаму1',
  'vfvf vskf hfve',
  'у лукоморья, дуб зелёный!',
  'skákal pes cez oves',
  'Skakal_pes_cez_oves_24',
  // Slovak, its keys pressed on an English keyboard
  'sk8kal pes cey oves',
  'možno mi tvojich úst',
  'یکی بود یکی نبود',
  'توانا بود هر که دانا بود ۱۴۰۵',
  'd;d f,n d;d kf,n',
])('%s is refused as what everybody knows by heart', (password) => {
  expect(weigh(password)).toBe('known-phrase')
})

test('a phrase within a password that is long enough without it does no harm', () => {
  expect(weigh('мама мыла раму, потом двенадцать шишек')).toBeUndefined()
})

test.each(Object.entries(phrases))(
  'of %s a hundred phrases and more are known, each also from a Latin layout',
  (_, kinds) => {
    const all = Object.values(kinds).flat()
    expect(new Set(all).size).toBe(all.length)
    expect(all.length).toBeGreaterThanOrEqual(100)
    const passed = all
      .flatMap((phrase) => [phrase, retypedOnLatin(phrase)])
      .filter((typed) => !['known-phrase', 'too-short'].includes(String(weigh(typed))))
    expect(passed).toEqual([])
  },
)

test('a name that is nobody’s here takes nothing from a good password', () => {
  expect(weighPassword('modrá lampa nad stolom', ['', 'Modrá'])).toBeUndefined()
})

test('every list of words and names holds at least two thousand, folded, each once', () => {
  for (const [name, list] of Object.entries(passwordLists)) {
    expect([name, new Set(list).size]).toEqual([name, list.length])
    expect(list.length).toBeGreaterThanOrEqual(2000)
    expect(list.every((word) => /^\p{Ll}{3,}$|^\p{Lo}{3,}$/u.test(word))).toBe(true)
  }
})
