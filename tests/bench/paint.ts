import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { unlock } from '#main/store/store.ts'
import { password } from '#support/open-desk.ts'
import { temporaryFolder } from '#support/fresh-store.ts'
import { setUpDesk, signIn } from '../e2e/support/set-up-desk.ts'
import { inventedNames } from './invented-names.ts'
import { type Comparison, percentile } from './measure.ts'
import { writePeople } from './store-of-names.ts'
import { buildWindow, launch, root } from './window.ts'

const people = 100_000
const typed = 20
/** No list takes so long; after it a key is a key of its own. */
const pauseMs = 250

/**
 * From a key in the search box, among 100,000 people, to the list on the screen, against the mere answer in the same window:
 * what is between the two should be a frame, 17 ms.
 */
export async function benchPaint(): Promise<readonly Comparison[]> {
  buildWindow()
  using folder = temporaryFolder()
  const data = join(folder.path, 'data')
  mkdirSync(data)
  await setUpDesk(data)
  await fill(join(data, 'store'))
  const desk = await launch(root, data)
  const page = await desk.firstWindow()
  await page.waitForURL(/index\.html/)
  await signIn(page, 'receptionist', 'en')
  await page.keyboard.press('Control+k')
  await page.locator('[role=combobox]:focus').waitFor()
  await watchPaints(page)
  const painted: number[] = []
  const answered: number[] = []
  for (const name of inventedNames(typed, 7)) {
    for (let length = 1; length <= Math.min(8, name.length); length++) {
      await page.keyboard.insertText(name.charAt(length - 1))
      await page.waitForTimeout(pauseMs)
      painted.push(await page.evaluate('lastPaint()'))
      answered.push(await timeOfAnswer(page, name.slice(0, length)))
    }
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await page.waitForTimeout(pauseMs)
  }
  await desk.close()
  const between = painted.map((ms, at) => ms - answered[at]!)
  return [0.5, 0.95].map((share) => ({
    name: `from a key to the painted list among ${people} people, p${share * 100}`,
    baseline: 'the bare answer in the same window',
    oursMs: percentile(painted, share),
    baselineMs: percentile(answered, share),
    note: `${percentile(between, share).toFixed(0)} ms between the two`,
  }))
}

async function fill(folder: string): Promise<void> {
  const store = await unlock({ folder, signInWord: 'manager', password })
  const staff = await store.db
    .selectFrom('staff')
    .select('id')
    .where('sign_in_word', '=', 'receptionist')
    .executeTakeFirstOrThrow()
  writePeople(store.raw, inventedNames(people), staff.id)
  await store.lock()
}

/** `lastPaint()` in the page: how many milliseconds after the last key the last change of the page was painted. */
async function watchPaints(page: Page): Promise<void> {
  await page.evaluate(`
    let key = 0, paint = 0
    addEventListener('beforeinput', () => { key = performance.now(); paint = key }, true)
    new MutationObserver(() => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => { paint = performance.now() }
      port2.postMessage(null)
    })).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
    globalThis.lastPaint = () => paint - key`)
}

async function timeOfAnswer(page: Page, text: string): Promise<number> {
  return page.evaluate(`(async () => {
    const started = performance.now()
    await desk.send('people.search', { text: ${JSON.stringify(text)} }, crypto.randomUUID())
    return performance.now() - started
  })()`)
}
