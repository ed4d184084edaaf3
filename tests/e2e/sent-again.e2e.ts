// The note is in the store, and the window goes before it is told so: what is typed comes back, and saving it again makes no second one.
import type { Page } from '@playwright/test'
import { expect, firstPage, openDesk, test } from './support/app.ts'
import { meanwhile } from './support/meanwhile.ts'
import { fillCase, note, openNote } from './support/note-form.ts'
import { signIn } from './support/set-up-desk.ts'

const text = 'Afraid of losing the flat.'

test.use({ store: { fill: fillCase } })

test.describe(() => {
  test.use({ ownWindow: true })

  test('killed between commit and answer: pressed again, one note', async ({
    data,
    desk,
    page,
  }) => {
    test.setTimeout(180_000)
    const personId = await writeUnanswered(page)
    desk.process().kill('SIGKILL')
    await desk.waitForEvent('close')

    const second = await openDesk(data)
    await sendAgain(await firstPage(second), personId)
    await second.close()
  })
})

test('locked between commit and answer: pressed again, one note', async ({ desk, page }) => {
  test.setTimeout(120_000)
  const personId = await writeUnanswered(page)
  await desk.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen'))
  await expect(page.locator('input[name=signInWord]')).toBeFocused()
  await sendAgain(page, personId)
})

async function writeUnanswered(page: Page): Promise<string> {
  await signIn(page, 'caseworker', 'en')
  await loseAnswers(page)
  await openNote(page)
  await page.keyboard.type(text)
  await save(page)
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'isCommitted'))).toBe(true)
  const [draft] = await meanwhile(page, 'drafts.list', {})
  return draft?.subject ?? ''
}

async function sendAgain(page: Page, personId: string): Promise<void> {
  await signIn(page, 'caseworker', 'en')
  await openNote(page)
  await expect(note(page)).toHaveValue(text)
  await save(page)
  await expect(note(page)).toHaveCount(0)
  const notes = await meanwhile(page, 'people.listNotes', { personId })
  expect(notes.map((written) => written.text)).toEqual([text])
  await page.locator('main').focus()
  await page.keyboard.press('n')
  await expect(note(page)).toBeFocused()
  await expect(note(page)).toHaveValue('')
}

async function save(page: Page): Promise<void> {
  await page
    .locator('form')
    .filter({ has: note(page) })
    .locator('button[type=submit]')
    .click()
}

/** The page hears nothing of a note that was written, though it was. */
async function loseAnswers(page: Page): Promise<void> {
  await page.evaluate(() => {
    type Bridge = Readonly<{
      send: (name: string, ...rest: readonly unknown[]) => Promise<unknown>
    }>
    const get = Reflect.get
    const bridge: Bridge = get(window, 'desk')
    const send: Bridge['send'] = async (name, ...rest) => {
      const reply = await bridge.send(name, ...rest)
      if (name !== 'people.writeNote') return reply
      Object.assign(window, { isCommitted: true })
      return new Promise(() => {})
    }
    // The bridge itself cannot be replaced, the way the page comes to it can.
    Reflect.get = (target: object, key: PropertyKey, ...rest: readonly unknown[]) =>
      key === 'desk' && target === window ? { send } : get(target, key, ...rest)
  })
}
