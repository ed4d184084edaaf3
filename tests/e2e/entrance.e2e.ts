import { password } from '../support/closed-desk.ts'
import { expect, test } from './support/app.ts'
import type { Played } from './support/at-the-desk.ts'
import { turnTo } from './support/enter.ts'
import { signIn } from './support/set-up-desk.ts'
import { expectReadableInAll } from './support/whole-page.ts'
import { wordsOf } from './support/words.ts'

const slovakia = { ru: 'Словакия', sk: 'Slovensko', en: 'Slovakia', fa: 'اسلواکی' } as const

test('a centre is set up, locked and opened again by keyboard alone', async ({
  page,
  keyboard,
}) => {
  test.setTimeout(120_000)
  const words = wordsOf('fa')
  const look = (screen: string) => expectReadableInAll({ page, keyboard }, screen, ['fa', 'en'])
  // Keys are heard once the page is there.
  await page.locator('h1').first().waitFor()
  await turnTo(page, keyboard, 'fa')
  await look('welcome')
  await keyboard.press('Enter')
  await expect(page.locator('input[name=name]')).toBeFocused()
  await keyboard.type('Komunitné centrum Bánov')
  await keyboard.press('Control+Enter')
  await expect(page.getByRole('combobox').first()).toBeFocused()
  await expect(page.getByText(words('centre:hint.countryUnknown'))).toBeVisible()
  await look('country')
  for (const language of ['ru', 'sk', 'en', 'fa'] as const) {
    await turnTo(page, keyboard, language)
    await findZone({ page, keyboard, words: wordsOf(language) }, slovakia[language])
  }
  await keyboard.press('Control+Enter')
  await expect(page.locator('textarea')).toBeVisible()
  await look('neighbourhoods')
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
  await look('weak password')
  await keyboard.press('Control+a')
  await keyboard.type(password)
  await expect(page.getByText(words('staff:password.good'))).toBeVisible()
  await keyboard.press('Enter')

  const code = await page.locator('[data-code]').getAttribute('data-code')
  await look('recovery code')
  await keyboard.press('Enter')
  await expect(page.locator('input[name=typed]')).toBeFocused()
  await look('recovery code typed back')
  await keyboard.type(code ?? '')
  await keyboard.press('Enter')
  await expect(page.locator('header[data-pane]')).toBeVisible({ timeout: 30_000 })

  await keyboard.press('Control+l')
  await expect(page.locator('input[name=signInWord]')).toBeFocused()
  await keyboard.type('eva')
  await keyboard.press('Tab')
  await keyboard.type(password)
  await keyboard.press('Enter')
  await expect(page.locator('header[data-pane]')).toContainText('Eva Horváthová')
  await keyboard.expectNoPointer()
})

/** The country is found by what this language calls it, and its time zone is proposed. */
async function findZone({ page, keyboard, words }: Played, country: string): Promise<void> {
  const field = page.getByRole('combobox', { name: words('centre:field.country') })
  const zone = page.getByRole('combobox', { name: words('centre:field.timeZone') })
  await keyboard.reach(field, 'Shift+Tab')
  await keyboard.press('Control+a')
  await keyboard.type(country)
  await keyboard.press('Tab')
  await expect(zone).toHaveValue(/^Bratislava · .*\p{L}{3}/u)
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
})
