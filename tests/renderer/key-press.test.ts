import { expect, test } from 'vitest'
import { isPressed, pressedDigit } from '#ui/keyboard/key-press.ts'

type Held = 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'

function press(key: string, code: string, held: readonly Held[] = [], altGr = false) {
  return {
    key,
    code,
    ctrlKey: held.includes('ctrlKey'),
    altKey: held.includes('altKey'),
    shiftKey: held.includes('shiftKey'),
    metaKey: held.includes('metaKey'),
    getModifierState: (state: string) => state === 'AltGraph' && altGr,
  }
}

test.each([
  ['Ctrl+K', press('k', 'KeyK', ['ctrlKey'])],
  ['Ctrl+K', press('л', 'KeyK', ['ctrlKey'])],
  ['Ctrl+K', press('ن', 'KeyK', ['ctrlKey'])],
  ['Ctrl+K', press('k', 'KeyK', ['metaKey'])],
  ['Ctrl+Z', press('z', 'KeyY', ['ctrlKey'])],
  ['Ctrl+Enter', press('Enter', 'Enter', ['ctrlKey'])],
  ['Ctrl+Shift+L', press('L', 'KeyL', ['ctrlKey', 'shiftKey'])],
  ['Ctrl+Shift+L', press('Д', 'KeyL', ['ctrlKey', 'shiftKey'])],
  ['Ctrl+2', press('ľ', 'Digit2', ['ctrlKey'])],
  ['Ctrl+2', press('۲', 'Digit2', ['ctrlKey'])],
  ['F4', press('F4', 'F4')],
  ['Shift+F6', press('F6', 'F6', ['shiftKey'])],
  ['/', press('/', 'Slash')],
  ['/', press('/', 'Digit7', ['shiftKey'])],
  ['R', press('r', 'KeyR')],
  ['Alt+ArrowLeft', press('ArrowLeft', 'ArrowLeft', ['altKey'])],
])('%s is what was pressed', (keys, pressed) => {
  expect(isPressed(keys, pressed)).toBe(true)
})

test.each([
  ['Ctrl+Z', press('y', 'KeyZ', ['ctrlKey'])],
  ['Ctrl+E', press('€', 'KeyE', ['ctrlKey', 'altKey'], true)],
  ['Ctrl+1', press('+', 'Digit1', ['ctrlKey'])],
  ['F6', press('F6', 'F6', ['shiftKey'])],
  ['K', press('k', 'KeyK', ['ctrlKey'])],
  ['Ctrl+L', press('L', 'KeyL', ['ctrlKey', 'shiftKey'])],
])('%s is not what was pressed', (keys, pressed) => {
  expect(isPressed(keys, pressed)).toBe(false)
})

test('the digit is the one under the finger, on the row and on the pad', () => {
  expect(
    [press('é', 'Digit0'), press('۳', 'Digit3'), press('3', 'Numpad3')].map(pressedDigit),
  ).toEqual([0, 3, 3])
})
