import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { Language } from '#contract/language.ts'
import type { Keyboard } from './support/keyboard.ts'
import { password } from '../support/closed-desk.ts'
import { signIn } from './support/set-up-desk.ts'
import { expectNoBarrier } from './support/violations.ts'
import { wordsOf } from './support/words.ts'

async function chooseLanguage(page: Page, keyboard: Keyboard, wanted: string): Promise<void> {
  // Keys are heard once the page is there.
  await page.locator('h1').first().waitFor()
  const language = () => page.locator('html').getAttribute('lang')
  for (let presses = 0; presses < 4 && (await language()) !== wanted; presses += 1) {
    const before = await language()
    await keyboard.press('Control+Shift+l')
    await expect.poll(language).not.toBe(before)
  }
}

const slovakia = { fa: 'اسلواکی', ru: 'Словакия', sk: 'Slovensko', en: 'Slovakia' } as const

for (const language of Language.options) {
  test(`a centre is set up, locked and opened again by keyboard alone, in ${language}`, async ({
    page,
    keyboard,
  }) => {
    const words = wordsOf(language)
    await chooseLanguage(page, keyboard, language)
    await expectNoBarrier(page)
    await keyboard.press('Enter')
    await expect(page.locator('input[name=name]')).toBeFocused()
    await keyboard.type('Komunitné centrum Bánov')
    await keyboard.press('Control+Enter')
    const country = page.getByRole('combobox', { name: words('centre:field.country') })
    await expect(country).toBeFocused()
    await expect(country).toHaveValue('')
    await expect(page.getByText(words('centre:hint.countryUnknown'))).toBeVisible()
    await expectNoBarrier(page)
    await keyboard.type(slovakia[language])
    await keyboard.press('Tab')
    await expect(page.getByRole('combobox', { name: words('centre:field.timeZone') })).toHaveValue(
      'Europe/Bratislava',
    )
    await keyboard.press('Control+Enter')
    await expect(page.locator('textarea')).toBeVisible()
    await expectNoBarrier(page)
    await keyboard.press('Control+Enter')
    await expect(page.locator('input[name=name]')).toBeFocused()
    await keyboard.type('Eva Horváthová')
    await keyboard.press('Tab', 'Tab')
    await keyboard.type('eva')
    await keyboard.press('Tab')
    await keyboard.type('heslo')
    await expect(page.getByText(words('staff:failure.password-weak_too-short'))).toBeVisible()
    await keyboard.press('Enter')
    await expect(page.getByRole('alert')).toBeVisible()
    await expectNoBarrier(page)
    await keyboard.press('Control+a')
    await keyboard.type(password)
    await expect(page.getByText(words('staff:password.good'))).toBeVisible()
    await keyboard.press('Enter')

    const code = await page.locator('[data-code]').getAttribute('data-code')
    await expectNoBarrier(page)
    await keyboard.press('Enter')
    await expect(page.locator('input[name=typed]')).toBeFocused()
    await keyboard.type(code ?? '')
    await keyboard.press('Enter')
    await expect(page.locator('header[data-pane]')).toBeVisible({ timeout: 30_000 })

    await keyboard.press('Control+l')
    await expect(page.locator('input[name=signInWord]')).toBeFocused()
    await expectNoBarrier(page)
    await keyboard.type('eva')
    await keyboard.press('Tab')
    await keyboard.type(password)
    await keyboard.press('Enter')
    await expect(page.locator('header[data-pane]')).toContainText('Eva Horváthová')
    await keyboard.expectNoPointer()
  })
}

test.describe('a centre that is set up', () => {
  test.use({ store: {} })

  test('opens for one after the other, and the page after a lock shows nobody', async ({
    page,
  }) => {
    await signIn(page, 'receptionist', 'fa')
    await page.keyboard.press('Control+Shift+u')
    await expect(page.locator('input[name=signInWord]')).toBeFocused()
    await expect(page.locator('input[name=signInWord]')).toHaveValue('')
    await expect(page.locator('body')).not.toContainText('Jana')
    await signIn(page, 'manager', 'en')
  })

  test('locks when the machine sleeps, and the window is emptied', async ({ desk, page }) => {
    await signIn(page, 'receptionist', 'sk')
    await desk.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'))
    await expect(page.locator('input[name=signInWord]')).toBeFocused()
    await expect(page.locator('body')).not.toContainText('Jana')
  })
})
