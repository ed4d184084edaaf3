import { Language } from '#contract/language.ts'
import { expect, test } from './support/app.ts'
import { signIn } from './support/set-up-desk.ts'

for (const language of Language.options) {
  test.describe(`the desk in ${language}`, () => {
    test.use({ store: {} })

    test('a walk-in is registered and queued by keyboard alone, in at most 55 keys', async ({
      page,
      keyboard,
    }) => {
      await signIn(page, 'receptionist', language)
      await expect(page.locator('input[name=name]')).toBeFocused()
      await keyboard.begin()
      await keyboard.type('Mohammad Rezaei')
      await keyboard.press('Tab')
      await keyboard.type('3.8.1986')
      await keyboard.press('Tab')
      await keyboard.type('0905123456')
      await keyboard.press('Tab', '1', 'i', 'Tab', 'Tab', '2', 'Control+Enter')

      const row = page.getByRole('row', { name: 'Mohammad Rezaei' })
      await expect(row).toBeVisible()
      expect(keyboard.keys).toBeLessThanOrEqual(55)
      await keyboard.expectNoPointer()
      await expect(page.locator('input[name=name]')).toBeFocused()
      await expect(page.locator('input[name=name]')).toHaveValue('')
    })
  })
}
