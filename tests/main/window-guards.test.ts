import { expect, test } from 'vitest'
import { isTrustedFrame } from '#main/ipc/trusted-frame.ts'
import { isAllowedRequest } from '#main/window-guards.ts'

const bundled = { url: 'app://bundle/index.html', development: false }
const fromVite = { url: 'http://localhost:5173', development: true }

test.each([
  ['app://bundle/assets/a.js', true],
  ['app://bundle/files/letter/1.pdf', true],
  ['blob:app://bundle/1', true],
  ['data:image/png;base64,', true],
  ['app://elsewhere/index.html', false],
  ['https://example.org/', false],
  ['http://localhost:5173/', false],
  ['ws://localhost:5173/', false],
  ['file:///etc/passwd', false],
  ['devtools://devtools/x', false],
  ['chrome-extension://abc/x', false],
  ['not a url', false],
])('the bundled page asking for %s is let through: %s', (url, allowed) => {
  expect(isAllowedRequest(url, bundled)).toBe(allowed)
})

test.each([
  ['http://localhost:5173/main.tsx', true],
  ['ws://localhost:5173/', true],
  ['devtools://devtools/x', true],
  ['https://localhost:5173/', false],
  ['http://localhost:5174/', false],
  ['https://example.org/', false],
])('while developing, %s is let through: %s', (url, allowed) => {
  expect(isAllowedRequest(url, fromVite)).toBe(allowed)
})

test.each([
  ['our page', { url: 'app://bundle/index.html', parent: null }, true],
  ['our page after a change of hash', { url: 'app://bundle/index.html#x', parent: null }, true],
  ['a frame within our page', { url: 'app://bundle/index.html', parent: {} }, false],
  ['another host of our scheme', { url: 'app://bundle.evil/', parent: null }, false],
  ['an address that begins like ours', { url: 'app://bundle@evil/', parent: null }, false],
  ['an empty page', { url: 'about:blank', parent: null }, false],
  ['a page made of data', { url: 'data:text/html,x', parent: null }, false],
  ['a blob of ours', { url: 'blob:app://bundle/1', parent: null }, false],
  ['a frame that is gone', null, false],
])('%s may speak to the main process: %s', (_who, frame, trusted) => {
  expect(isTrustedFrame(frame, bundled.url)).toBe(trusted)
})
