import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openWindowMemory } from '#main/window-memory.ts'
import { placeWindow } from '#main/window-place.ts'
import { nextZoom, zoomKeyOf } from '#main/window-zoom.ts'

const laptop = { x: 0, y: 0, width: 1366, height: 768 }
const besideIt = { x: 1366, y: 0, width: 1920, height: 1080 }
const left = { x: 1500, y: 100, width: 1200, height: 800 }

test('the window opens where it was left', () => {
  expect(placeWindow(left, [laptop, besideIt])).toEqual(left)
})

test('a window left on a screen that is gone opens on one that is there, at its size', () => {
  expect(placeWindow(left, [laptop])).toEqual({ width: 1200, height: 800 })
})

test.each([
  ['above the screen', { ...left, x: 0, y: -50 }],
  ['below it', { ...left, x: 0, y: 760 }],
  ['almost past its end', { ...left, x: 1300 }],
])('a window that could not be grasped, %s, is brought back', (_where, bounds) => {
  expect(placeWindow(bounds, [laptop])).not.toHaveProperty('x')
})

test('a window never opens smaller than its forms need', () => {
  expect(placeWindow({ ...laptop, width: 300, height: 200 }, [laptop])).toMatchObject({
    width: 1024,
    height: 700,
  })
})

const pressed = { type: 'keyDown', control: true, meta: false, alt: false }

test.each([
  ['=', 'Equal', 'in'],
  ['+', 'Equal', 'in'],
  ['+', 'Digit1', 'in'],
  ['+', 'NumpadAdd', 'in'],
  ['-', 'Minus', 'out'],
  ['0', 'Numpad0', 'reset'],
  ['۰', 'Digit0', 'reset'],
  ['é', 'Digit0', 'reset'],
  ['k', 'KeyK', undefined],
] as const)('Ctrl and %s (%s) zooms %s', (key, code, zoom) => {
  expect(zoomKeyOf({ ...pressed, key, code })).toBe(zoom)
})

test('a letter typed with AltGr, or without Ctrl, is no zoom', () => {
  expect(zoomKeyOf({ ...pressed, alt: true, key: '=', code: 'Equal' })).toBeUndefined()
  expect(zoomKeyOf({ ...pressed, control: false, key: '+', code: 'Equal' })).toBeUndefined()
})

test('zoom goes by steps and stops at its ends', () => {
  expect([nextZoom(1, 'in'), nextZoom(1, 'out'), nextZoom(2.5, 'reset')]).toEqual([1.1, 0.9, 1])
  expect([nextZoom(3, 'in'), nextZoom(0.5, 'out')]).toEqual([3, 0.5])
})

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'window-'))))
afterEach(() => rmSync(folder, { recursive: true }))

test('what is remembered is read again at the next start', () => {
  const file = join(folder, 'window.json')
  openWindowMemory(file).remember({ zoom: 1.5 })
  openWindowMemory(file).remember({ bounds: left })
  expect(openWindowMemory(file).recall()).toEqual({ bounds: left, maximized: false, zoom: 1.5 })
})

test.each(['', '{"zoom":', '{"zoom":"large"}', '[]'])(
  'a damaged file, %s, is as good as none',
  (text) => {
    const file = join(folder, 'window.json')
    writeFileSync(file, text)
    const memory = openWindowMemory(file)
    expect(memory.recall()).toEqual({ maximized: false, zoom: 1 })
    memory.remember({ maximized: true })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ maximized: true, zoom: 1 })
  },
)
