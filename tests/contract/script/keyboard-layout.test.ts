import { expect, test } from 'vitest'
import { layoutVariants } from '#contract/script/keyboard-layout.ts'

test.each([
  ['bdfyjd', 'ru', 'иванов'],
  ['Bdfyjd', 'ru', 'Иванов'],
  ['lpln', 'fa', 'محمد'],
  ['Hvai', 'fa', 'آرشه'],
  ['CHgi', 'fa', 'ژآله'],
  ['yuyana', 'qwertz', 'zuzana'],
  ['Ягяфтф', 'qwertz', 'Yuyana'],
  ['рщкмфещмф', 'en', 'horvatova'],
  ['دخرشن', 'en', 'novak'],
  ['дздт', 'fa', 'محمد'],
  ['tkbpfdtnf', 'ru', 'елизавета'],
])('%s typed with the wrong layout on is found as %s %s', (typed, layout, meant) => {
  expect(layoutVariants(typed)).toContainEqual({ text: meant, layout })
})

test('Russian typed on Slovak keys, where й ц у sit beside z and y, is found too', () => {
  // н is the key that gives z on QWERTZ
  expect(layoutVariants('bdfzjd')).toContainEqual({ text: 'иванов', layout: 'ru' })
})

test('every reading is offered once, never what was typed, and digits alone give none', () => {
  const texts = layoutVariants('jozef').map((variant) => variant.text)
  expect(new Set(texts).size).toBe(texts.length)
  expect(texts).not.toContain('jozef')
  expect(layoutVariants('0905 123 456')).toEqual([])
})
