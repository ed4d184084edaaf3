import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerRequest } from '#main/bundle-answers.ts'

let folder: string
let renderer: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'))
  renderer = join(folder, 'renderer')
  mkdirSync(join(folder, 'renderer-secret'))
  mkdirSync(renderer)
  writeFileSync(join(folder, 'keyring'), 'secret')
  writeFileSync(join(folder, 'renderer-secret/key.txt'), 'secret')
  writeFileSync(join(renderer, 'index.html'), '<script nonce="__CSP_NONCE__"></script>')
  writeFileSync(join(renderer, 'app.js'), '"__CSP_NONCE__"')
})
afterAll(() => rmSync(folder, { recursive: true }))

const letter = { bytes: new TextEncoder().encode('%PDF-1.7'), type: 'application/pdf' }
const ask = (url: string, method = 'GET'): Promise<Response> =>
  answerRequest({ url, method }, renderer, async (path) =>
    path === 'letter/7' ? letter : undefined,
  )

test('the page comes with a nonce of its own in its policy and its tags', async () => {
  const [first, second] = await Promise.all([1, 2].map(() => ask('app://bundle/index.html')))
  const nonce = /'nonce-([^']+)'/.exec(first?.headers.get('content-security-policy') ?? '')?.[1]
  expect(await first?.text()).toBe(`<script nonce="${nonce}"></script>`)
  expect(await second?.text()).not.toContain(nonce)
})

test('nothing may be done that the policy does not name, and no source is a wildcard', async () => {
  const policy = (await ask('app://bundle/index.html')).headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  for (const directive of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) {
    expect(policy).toContain(directive)
  }
  expect(policy).not.toMatch(/unsafe|\*|https?:/)
})

test('a script is served as a script, and as it was built', async () => {
  const answer = await ask('app://bundle/app.js')
  expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/)
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(await answer.text()).toBe('"__CSP_NONCE__"')
})

test('what is named by its content is kept, and the page with its nonce is not', async () => {
  expect((await ask('app://bundle/app.js')).headers.get('cache-control')).toContain('immutable')
  const page = await ask('app://bundle/index.html')
  expect(page.headers.get('cache-control')).toBe('no-store')
})

test('a paper is served as bytes that can do nothing as a document, and is kept in no cache', async () => {
  const answer = await ask('app://bundle/files/letter/7')
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect(answer.headers.get('content-security-policy')).toContain('sandbox')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await answer.text()).toBe('%PDF-1.7')
})

test.each([
  'app://bundle/..%2fkeyring',
  'app://bundle/..%2frenderer-secret/key.txt',
  'app://bundle/%2e%2e/keyring',
  'app://bundle/assets/..%2f..%2fkeyring',
  'app://bundle/%',
  'app://bundle/',
  'app://bundle/none.js',
  'app://elsewhere/index.html',
  'app://bundle/files/letter/8',
  'app://bundle/files/..%2findex.html',
])('%s is not there', async (url) => {
  const answer = await ask(url)
  expect(answer.status).toBe(404)
  expect(await answer.text()).toBe('')
})

test('nothing is written by our scheme', async () => {
  expect((await ask('app://bundle/index.html', 'POST')).status).toBe(404)
})
