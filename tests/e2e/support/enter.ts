import { expect, type Page } from '@playwright/test'
import { Language } from '#contract/language.ts'
import type { Role } from '#contract/permissions.ts'
import { password } from '../../support/open-desk.ts'
import type { Keyboard } from './keyboard.ts'

/** Signs in from the sign-in page without a pointer, and turns the window to a language; entrance.e2e.ts types every key. */
export async function enter(
  page: Page,
  keyboard: Keyboard,
  role: Role,
  language: Language,
): Promise<void> {
  // After a lock the page is made anew once the store is closed and copied.
  await expect(page.locator('input[name=signInWord]')).toBeFocused({ timeout: 45_000 })
  await keyboard.give(role)
  await keyboard.press('Tab')
  await keyboard.give(password)
  await keyboard.press('Enter')
  await expect(page.locator('header[data-pane]')).toBeVisible()
  await turnTo(page, keyboard, language)
}

/** The next language, and the next, until it is this one. */
export async function turnTo(page: Page, keyboard: Keyboard, language: Language): Promise<void> {
  const isIn = () => page.evaluate(() => document.documentElement.lang)
  for (let now = await isIn(), turn = 0; now !== language; turn++) {
    if (turn === Language.options.length) throw new Error(`No key turns the window to ${language}`)
    await keyboard.press('Control+Shift+L')
    now = await page.evaluate(hasTurned, now)
  }
}

/** Runs in the page: the language it is turned to, at once when it is. */
async function hasTurned(before: string): Promise<string> {
  const { documentElement: html } = document
  if (html.lang === before) {
    await new Promise((turned) => {
      new MutationObserver(turned).observe(html, { attributeFilter: ['lang'] })
    })
  }
  return html.lang
}
