// Somebody is called away in the middle of a word: nothing of it is left to be seen or asked for, and nothing of it is lost.
import type { ElectronApplication, Page } from '@playwright/test'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, firstPage, openDesk, test } from './support/app.ts'
import { fillCase, note, openNote } from './support/note-form.ts'
import { setUpDesk, signIn } from './support/set-up-desk.ts'

const text = 'Afraid of losing the flat; the landlord wrote t'
const goingOn = ' to him again'

test.use({ store: { fill: fillCase } })

const emit = (event: string) => (desk: ElectronApplication) =>
  desk.evaluate(({ powerMonitor }, name) => void powerMonitor.emit(name), event)

/** The clock of the main process goes on by so many minutes. */
const pass = (desk: ElectronApplication, minutes: number) =>
  desk.evaluate((_electron, more) => {
    const { Date: Real } = globalThis
    class Later extends Real {
      constructor(...given: [] | [number]) {
        super(given[0] ?? new Real().getTime() + more * 60_000)
      }
    }
    Reflect.set(globalThis, 'Date', Later)
  }, minutes)

/** The centre says five: after four the desk is open whenever it looks, which is every five seconds. */
const passTheMinutes = async (desk: ElectronApplication) => {
  await pass(desk, 4)
  const page = await desk.firstWindow()
  await page.waitForTimeout(6000)
  expect(await page.evaluate(() => 'isOld' in window)).toBe(true)
  await expect(note(page)).toHaveValue(text)
  await pass(desk, 1)
}

for (const [why, ways, ownWindow] of [
  ['suspend, and on a locked screen,', [emit('suspend'), emit('lock-screen')], false],
  // Its clock stays ahead.
  ['five minutes without a touch, and not after four', [passTheMinutes], true],
] as const) {
  test.describe(() => {
    test.use({ ownWindow })
    test(`on ${why} the store is closed, the page empty, and every letter kept for its author`, async ({
      data,
      desk,
      page,
    }) => {
      test.setTimeout(180_000)
      await signIn(page, 'caseworker', 'en')
      await openNote(page)
      let typed = ''
      for (const leave of ways) {
        const word = typed ? goingOn : text
        typed += word
        await page.keyboard.press('Control+End')
        await page.keyboard.type(word)
        await page.evaluate(() => Object.assign(window, { isOld: true }))
        await leave(desk)
        await expectLeft(page, data)
        await signIn(page, 'manager', 'en')
        expect(await ask(page, 'drafts.list')).toEqual({ ok: true, value: [] })
        await page.keyboard.press('Control+l')
        await signIn(page, 'caseworker', 'en')
        await openNote(page)
        await expect(note(page)).toHaveValue(typed)
      }
    })
  })
}

/** The page was made anew and shows nobody; what is asked from it is refused, and the store is closed. */
async function expectLeft(page: Page, data: string): Promise<void> {
  // The desk looks every five seconds whether somebody is there.
  await expect(page.locator('input[name=signInWord]')).toBeFocused({ timeout: 40_000 })
  expect(await page.evaluate(() => 'isOld' in window)).toBe(false)
  expect(await page.content()).not.toMatch(/landlord|Kováč|Novák/u)
  for (const name of ['drafts.list', 'visits.listQueue']) {
    expect(await ask(page, name)).toMatchObject({ failure: { code: 'not-signed-in' } })
  }
  await expect.poll(() => existsSync(join(data, 'store/okno.db-wal'))).toBe(false)
}

test.describe('in the middle of a word', () => {
  test.use({ ownWindow: true })
  test('the window is closed, and then the program quits: every letter is kept for its author', async ({
    data,
  }) => {
    test.setTimeout(120_000)
    await setUpDesk(data, { fill: fillCase })
    await typeAndLeave(data, '', text, closeWindow)
    await typeAndLeave(data, text, goingOn, quit)
    const last = await openDesk(data)
    await expect(note(await openOwnNote(last))).toHaveValue(text + goingOn)
    await last.close()
  })
})

/** Goes on with what is kept, and leaves by this way. */
async function typeAndLeave(
  data: string,
  kept: string,
  typed: string,
  leave: (desk: ElectronApplication) => Promise<void>,
): Promise<void> {
  const desk = await openDesk(data)
  const page = await openOwnNote(desk)
  await expect(note(page)).toHaveValue(kept)
  const gone = desk.waitForEvent('close')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(typed)
  await leave(desk)
  await gone
}

async function openOwnNote(desk: ElectronApplication): Promise<Page> {
  const page = await firstPage(desk)
  await signIn(page, 'caseworker', 'en')
  await openNote(page)
  return page
}

async function closeWindow(desk: ElectronApplication): Promise<void> {
  await desk.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
}

async function quit(desk: ElectronApplication): Promise<void> {
  await desk.evaluate(({ app }) => app.quit())
}

function ask(page: Page, name: string): Promise<unknown> {
  return page.evaluate((asked) => {
    const bridge: Readonly<{ send: (...asked: readonly unknown[]) => Promise<unknown> }> =
      Reflect.get(window, 'desk')
    return bridge.send(asked, {}, crypto.randomUUID())
  }, name)
}
