// Somebody fills the disk while a note is half written: everybody is told, nothing of the text is lost, and once there is room the
// same key saves it.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../support/fresh-store.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { canMount, type SmallDisk, smallDisk } from '../support/small-disk.ts'
import { somebody } from '../support/somebody.ts'
import { expect, test as base } from './support/app.ts'
import { turnTo } from './support/enter.ts'
import { signIn } from './support/set-up-desk.ts'
import { wordsOf } from './support/words.ts'

const text = `Afraid of losing the flat. ${'The landlord wrote again. '.repeat(100)}`.trim()

/** The store lies on a small disk of its own; the window's profile does not. */
const test = base.extend<{ disk: SmallDisk & Readonly<{ data: string }> }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from its pattern
  disk: async ({}, use) => {
    using folder = temporaryFolder()
    const data = folder.path
    mkdirSync(join(data, 'store'))
    using disk = smallDisk(24, join(data, 'store'))
    await use({ ...disk, data })
  },
  data: async ({ disk }, use) => use(disk.data),
})

test.use({
  store: {
    fill: async (desk: TestDesk) => {
      const id = await somebody(desk, { names: [{ kind: 'official', text: 'Ján Kováč' }] })
      await desk.signInAs('caseworker')
      await desk.send('people.takeCase', { id })
    },
  },
})
test.skip(!canMount, 'this computer lets nobody mount a small disk')

test('a full disk is told in every language, the text stays in the form, and is saved when there is room', async ({
  page,
  disk,
  keyboard,
}) => {
  test.setTimeout(90_000)
  await signIn(page, 'caseworker', 'en')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('kovac')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ján Kováč')
  await page.locator('main').focus()
  await page.keyboard.press('n')
  const note = page.locator('textarea[name=text]')
  await expect(note).toBeFocused()

  disk.fill()
  await page.keyboard.insertText(text)
  await expect(page.getByText(wordsOf('en')('drafts:behindFull'))).toBeVisible()
  await page.keyboard.press('Control+Enter')
  for (const language of ['en', 'fa', 'ru', 'sk'] as const) {
    await turnTo(page, keyboard, language)
    const words = wordsOf(language)
    await expect(page.getByText(words('failure:disk-full'))).toBeVisible()
    await expect(page.getByText(words('condition:room.full'))).toBeAttached()
    await expect(note).toHaveValue(text)
  }

  disk.clear()
  await page.keyboard.press('Control+Enter')
  await expect(note).toHaveCount(0)
  await expect(page.getByText(wordsOf('sk')('condition:room.full'))).toHaveCount(0)
})
