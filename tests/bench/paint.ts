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
 * From a key in the search box, among 100,000 people, to the list on the screen; and from the reply's coming to the window to that
 * list, which should be in the next frame that the screen takes, against a frame in which nothing is to do: mostly the waiting for it.
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
  const replied: number[] = []
  const drawn: number[] = []
  const frames: number[] = []
  const empty: number[] = []
  for (const name of inventedNames(typed, 7)) {
    for (let length = 1; length <= Math.min(8, name.length); length++) {
      await page.keyboard.insertText(name.charAt(length - 1))
      await page.waitForTimeout(pauseMs)
      const { afterKey, drawing, afterReply, framesSince } =
        await page.evaluate<Painted>('lastPaint()')
      painted.push(afterKey)
      // What finds the same again changes nothing on the screen.
      if (afterReply !== null) {
        drawn.push(drawing)
        replied.push(afterReply)
        frames.push(framesSince)
      }
      empty.push(await page.evaluate<number>('emptyFrame()'))
      answered.push(await timeOfAnswer(page, name.slice(0, length)))
    }
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await page.waitForTimeout(pauseMs)
  }
  await desk.close()
  const inNextFrame = frames.filter((count) => count === 1).length
  return [0.5, 0.95].flatMap((share) => [
    {
      name: `from a key to the painted list among ${people} people, p${share * 100}`,
      baseline: 'the bare answer in the same window',
      oursMs: percentile(painted, share),
      baselineMs: percentile(answered, share),
    },
    {
      name: `from the reply to the painted list, p${share * 100}`,
      baseline: 'a frame in which nothing is to do',
      oursMs: percentile(replied, share),
      baselineMs: percentile(empty, share),
      note: `${percentile(drawn, share).toFixed(1)} ms until the page is changed, the rest is waiting for the screen and drawing; ${inNextFrame} of ${frames.length} are in the next frame`,
    },
  ])
}

type Painted = Readonly<{
  afterKey: number
  drawing: number
  afterReply: number | null
  framesSince: number
}>

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

/**
 * In the page, whose frames are all watched: `lastPaint()`, how many milliseconds after the last key, and after its reply, the last change
 * of the page was painted, how long after the reply the page was changed, and in the how manieth frame after it that was painted;
 * `emptyFrame()`, how many milliseconds it takes to paint nothing. That a reply is there shows in the timer of no time by which the
 * queries tell of it.
 */
async function watchPaints(page: Page): Promise<void> {
  await page.evaluate(`
    let key = 0, told = 0, reply = 0, change = 0, paint = 0, framesSince = 0
    let begun = []
    const watchFrames = () => {
      begun.push(performance.now())
      requestAnimationFrame(watchFrames)
    }
    requestAnimationFrame(watchFrames)
    addEventListener('beforeinput', () => { key = performance.now(); paint = key; begun = [] }, true)
    const setTimer = setTimeout
    globalThis.setTimeout = (work, ms, ...rest) => {
      if (!ms) told = performance.now()
      return setTimer(work, ms, ...rest)
    }
    const afterFrame = (then) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => then(performance.now())
      port2.postMessage(null)
    })
    new MutationObserver(() => {
      const [since, changed] = [told, performance.now()]
      afterFrame((now) => {
        paint = now, reply = since, change = changed
        framesSince = begun.filter((at) => at > since && at <= now).length
      })
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
    globalThis.lastPaint = () => {
      const drawing = change - reply
      return { afterKey: paint - key, drawing, afterReply: reply > key ? paint - reply : null, framesSince }
    }
    globalThis.emptyFrame = () => new Promise((resolve) => {
      const started = performance.now()
      afterFrame((now) => resolve(now - started))
    })`)
}

async function timeOfAnswer(page: Page, text: string): Promise<number> {
  return page.evaluate(`(async () => {
    const started = performance.now()
    await desk.send('people.search', { text: ${JSON.stringify(text)} }, crypto.randomUUID())
    return performance.now() - started
  })()`)
}
