// The key that hides the screen: over a dialog too, deaf to what is typed, and everything as it was afterwards.
import type { Locator, Page } from '@playwright/test'
import { Language } from '#contract/language.ts'
import { expect, test } from './support/app.ts'
import { enter, turnTo } from './support/enter.ts'
import { expectReadable, expectUncut } from './support/whole-page.ts'
import { wordsOf } from './support/words.ts'

test.use({ store: {} })

function coverIn(page: Page, language: Language): Locator {
  return page.getByRole('dialog', { name: wordsOf(language)('app:cover.title') })
}

/** Runs in the page: what can be seen or touched anywhere on a grid over it, but for the cover. */
function findBeside(): string[] {
  const found = new Set<string>()
  for (let x = 2; x < innerWidth; x += 20) {
    for (let y = 2; y < innerHeight; y += 20) {
      const part = document.elementFromPoint(x, y)
      if (!part?.closest('dialog')) found.add(String(part?.tagName))
    }
  }
  return [...found]
}

test('F9 hides a half-written form and a dialog, and shows both again, in every language', async ({
  page,
  keyboard,
}) => {
  await enter(page, keyboard, 'receptionist', 'en')
  const name = page.locator('input[name=name]')
  await keyboard.fill(name, 'Žofia')
  await keyboard.press('F9')
  await expect(coverIn(page, 'en')).toBeVisible()
  expect(await page.evaluate(findBeside)).toEqual([])
  await keyboard.type('not for here')
  await keyboard.press('F2', 'F9')
  await expect(name).toHaveValue('Žofia')
  await expect(name).toBeFocused()

  await keyboard.press('F1')
  const keys = page.getByRole('dialog', { name: wordsOf('en')('app:keys.title') })
  await expect(keys).toBeVisible()
  await keyboard.press('F9')
  for (const language of Language.options) {
    await turnTo(page, keyboard, language)
    await expect(coverIn(page, language)).toBeVisible()
    const expectSeen = language === 'fa' || language === 'en' ? expectReadable : expectUncut
    await expectSeen(page, `cover in ${language}`)
  }
  await turnTo(page, keyboard, 'en')
  await keyboard.press('Tab', 'Enter')
  await expect(keys).toBeVisible()
  await keyboard.press('Escape')
  await expect(keys).toBeHidden()
  await expect(name).toHaveValue('Žofia')
  await keyboard.expectNoPointer()
})
