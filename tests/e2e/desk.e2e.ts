// The desk by keyboard alone: somebody new, somebody known, the queue, the search box; in each language.
import type { Page } from '@playwright/test'
import { Language } from '#contract/language.ts'
import { walkIn } from '../support/desk-day.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { expect, test } from './support/app.ts'
import { enter } from './support/enter.ts'
import type { Keyboard } from './support/keyboard.ts'
import { type Words, wordsOf } from './support/words.ts'

for (const language of Language.options) {
  const words = wordsOf(language)

  test.describe(`the desk in ${language}`, () => {
    test.use({
      store: {
        fill: async (desk: TestDesk) => {
          await desk.signInAs('receptionist')
          await walkIn(desk, 'Мария Иванова', { language: 'ru' })
          const { entry } = await walkIn(desk, 'محمد رضایی')
          await desk.send('visits.end', { id: entry.id, version: entry.version, ending: 'left' })
        },
      },
    })

    test('the whole intake is in sight on a cheap screen, and a walk-in is registered and queued in at most 55 keys', async ({
      page,
      keyboard,
    }) => {
      await page.setViewportSize({ width: 1366, height: 768 })
      await enter(page, keyboard, 'receptionist', language)
      const name = page.locator('input[name=name]')
      await expect(name).toBeFocused()
      await expectInSight(page)
      await keyboard.begin()
      await keyboard.type('Mohammad Rezaei')
      await keyboard.press('Tab')
      await keyboard.type('3.8.1986')
      await keyboard.press('Tab')
      await keyboard.type('0905123456')
      await keyboard.press('Tab', '1', 'i', 'Tab', 'Tab', '2', 'Control+Enter')

      const row = page.getByRole('row', { name: 'Mohammad Rezaei' })
      await expect(row).toContainText(words('visits:queue.interpreter'))
      await expect(row).toContainText(words('visits:reason.housing.search'))
      expect(keyboard.keys).toBeLessThanOrEqual(55)
      await expect(name).toBeFocused()
      await expect(name).toHaveValue('')
      await keyboard.expectNoPointer()
    })

    // In the other two the same is done by the same keys.
    if (language === 'ru' || language === 'sk') return
    test('one finds, queues, calls, takes back, serves and registers without a pointer', async ({
      page,
      keyboard,
    }) => {
      await enter(page, keyboard, 'receptionist', language)
      await queueKnown(page, keyboard)
      await serveNext(page, keyboard, words)
      await askReading(page, keyboard, words)
      await searchOnWrongLayout(page, keyboard)
      await registerFromSearch(page, keyboard)
      await keyboard.expectNoPointer()
    })
  })
}

async function expectInSight(page: Page): Promise<void> {
  const form = page.locator('form', { has: page.locator('input[name=name]') })
  await expect(form.locator('[type=submit]')).toBeInViewport({ ratio: 1 })
  await expect(form.locator('input[name=remark]')).toBeInViewport({ ratio: 1 })
  const hidden = await form.evaluate(({ parentElement: sheet }) =>
    sheet ? sheet.scrollHeight - sheet.clientHeight : Number.NaN,
  )
  expect(hidden).toBe(0)
}

/** Somebody known is in the queue after at most 16 keys, in whatever script they are typed. */
async function queueKnown(page: Page, keyboard: Keyboard): Promise<void> {
  await keyboard.begin()
  await keyboard.press('Control+k')
  await keyboard.type('rezai')
  // Without waiting for the list: the best answer to the whole text is meant.
  await keyboard.press('Control+Enter')
  await expect(page.locator('form')).toContainText('محمد رضایی')
  await expect(page.locator('form [role=group] input').first()).toBeFocused()
  await keyboard.press('2', 'Control+Enter')
  await expect(page.getByRole('row', { name: 'محمد رضایی' })).toHaveCount(2)
  expect(keyboard.keys).toBeLessThanOrEqual(16)
}

/** F4 calls, F8 takes it back; called is not served: only help given ends the visit so. */
async function serveNext(page: Page, keyboard: Keyboard, words: Words): Promise<void> {
  const row = page.getByRole('row', { name: 'Мария Иванова' })
  const room = words('visits:queue.room').replace('{{room}}', '').trim()
  await keyboard.press('F4')
  await expect(row).toContainText(room)
  await keyboard.press('F8')
  await expect(row).not.toContainText(room)
  await keyboard.press('F4')
  await expect(row).toContainText(room)
  await keyboard.press('F3')
  await expect(row).toBeFocused()
  await keyboard.press('e')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Мария Иванова')
  await keyboard.press('Control+Enter')
  await expect(dialog).toContainText(words('visits:failure.no-help-recorded'))
  await keyboard.press('Tab', '1', 'Control+Enter')
  await expect(row).toContainText(words('lists:contact-ending.served'))
  await expect(dialog).toHaveCount(0)
}

/** Runs in the page. Which field has the focus before the task of the key is over: into it goes whatever is typed next. */
function pressF2(): string | null | undefined {
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F2', code: 'F2' }))
  return document.activeElement?.getAttribute('name')
}

/** R where the language is chosen asks whether they read it; the queue says so of who does not. */
async function askReading(page: Page, keyboard: Keyboard, words: Words): Promise<void> {
  expect(await page.evaluate(pressF2)).toBe('name')
  await keyboard.type('Olena Ševčuková')
  await keyboard.press('Tab', 'Tab', 'Tab', 'r')
  const reading = page.getByRole('radiogroup', { name: words('people:field.literacy') })
  await expect(reading.locator('input:focus')).toHaveCount(1)
  await keyboard.press('3', 'Tab', '2', 'Control+Enter')
  const row = page.getByRole('row', { name: 'Olena Ševčuková' })
  await expect(row).toContainText(words('people:reads.no'))
  await expect(reading).toHaveCount(0)
}

async function searchOnWrongLayout(page: Page, keyboard: Keyboard): Promise<void> {
  await keyboard.press('Control+k')
  await keyboard.type('bdfyjdf')
  await expect(page.getByRole('option', { name: 'Мария Иванова' })).toBeVisible()
  await expect(page.getByText('иванова').last()).toBeVisible()
}

/** Nobody of that name: Enter carries the text to the intake. */
async function registerFromSearch(page: Page, keyboard: Keyboard): Promise<void> {
  await keyboard.press('Control+a')
  await keyboard.type('Zuzana Nová')
  const register = page.getByRole('option', { name: 'Zuzana Nová' })
  await expect(register).toHaveAttribute('aria-selected', 'true')
  await keyboard.press('Enter')
  const name = page.locator('input[name=name]')
  await expect(name).toBeFocused()
  await expect(name).toHaveValue('Zuzana Nová')
}
