import { expect, test } from 'vitest'
import { passwordWeakness } from '#main/store/keyring/password-weakness.ts'

test.each([
  ['krátke', 'too-short'],
  ['a b c d', 'too-short'],
  ['dom dom dom', 'too-short'],
  ['198412301234', 'only-digits'],
  ['۱۳۶۳/۰۲/۱۴ ۱۲۳۴', 'only-digits'],
  ['aaaaaaaaaaaaaaaa', 'repeats-itself'],
  ['janko janko janko ', 'repeats-itself'],
  ['qwertyuiop12', 'keyboard-row'],
  ['abcdefghijkl', 'keyboard-row'],
  ['йцукенгшщзхъ1', 'keyboard-row'],
  ['jana-jana-2026', 'holds-sign-in-word'],
  ['Password1234', 'too-common'],
  ['heslo heslo 1', 'too-common'],
])('%s is refused as %s', (password, weakness) => {
  expect(passwordWeakness(password, 'jana')).toBe(weakness)
})

test.each([
  'modrá lampa nad stolom',
  'چهار کلمهٔ خوب برای در',
  'синий чайник у окна',
  'xK9#mQ2$vL7p',
  'ryba syr nos les',
])('%s is good enough', (password) => {
  expect(passwordWeakness(password, 'jana')).toBeUndefined()
})
