import { expect, type Page } from '@playwright/test'
import type { Language } from '#contract/language.ts'
import type { Role } from '#contract/permissions.ts'
import { password } from '../../support/open-desk.ts'
import type { Keyboard } from './keyboard.ts'

/** Signs in from the sign-in page by keys alone, and turns the window to a language. */
export async function enter(
  page: Page,
  keyboard: Keyboard,
  role: Role,
  language: Language,
): Promise<void> {
  await expect(page.locator('input[name=signInWord]')).toBeFocused()
  await keyboard.type(role)
  await keyboard.press('Tab')
  await keyboard.type(password)
  await keyboard.press('Enter')
  await expect(page.locator('header[data-pane]')).toBeVisible()
  await turnTo(page, keyboard, language)
}

/** The next language, and the next, until it is this one. */
export async function turnTo(page: Page, keyboard: Keyboard, language: Language): Promise<void> {
  const html = page.locator('html')
  for (let turn = 0; turn < 4; turn++) {
    const before = await html.getAttribute('lang')
    if (before === language) return
    await keyboard.press('Control+Shift+L')
    await expect(html).not.toHaveAttribute('lang', String(before))
  }
  await expect(html).toHaveAttribute('lang', language)
}
