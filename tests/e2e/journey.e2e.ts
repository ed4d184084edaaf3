// The chain in each language by keyboard alone: walk-in, call, file and consent, each screen of it readable to all.
import type { Page } from '@playwright/test'
import { Language } from '#contract/language.ts'
import { expect, test } from './support/app.ts'
import { type Played, registerWalkIn } from './support/at-the-desk.ts'
import { recordConsent } from './support/at-the-letters.ts'
import { enter } from './support/enter.ts'
import { expectReadable, themes, violations, wearTheme } from './support/whole-page.ts'
import { wordsOf } from './support/words.ts'

const names: Readonly<Record<Language, string>> = {
  fa: 'زهرا محمدی‌پور',
  ru: 'Александра Константиновна',
  sk: 'Žofia Krajčovičová',
  en: 'Margaret Featherstone',
}

test.use({ store: {} })
test.describe.configure({ timeout: 120_000 })

for (const language of Language.options) {
  test(`from the door to the file, in ${language}`, async ({ page, keyboard }) => {
    const played: Played = { page, keyboard, words: wordsOf(language) }
    const name = names[language]
    await enter(page, keyboard, 'receptionist', language)
    await registerWalkIn(played, {
      name,
      birth: '3.8.1986',
      phone: '0905 123 456',
      language: 1,
      interpreter: true,
      reasons: [2],
    })
    await expectReadable(page, 'desk')
    await inEveryTheme(page, 'desk')

    await keyboard.press('Control+l')
    await enter(page, keyboard, 'caseworker', language)
    await keyboard.press('F4')
    await keyboard.press('F3', 'Enter')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
    await recordConsent(played)
    await expectReadable(page, 'person')
    await inEveryTheme(page, 'person')
    await keyboard.expectNoPointer()
  })
}

async function inEveryTheme(page: Page, screen: string): Promise<void> {
  for (const theme of themes) {
    await wearTheme(page, theme)
    expect.soft(await violations(page), `${screen} in ${theme}`).toEqual([])
  }
  await wearTheme(page, 'light')
}
