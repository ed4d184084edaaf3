import { expect, test } from './support/app.ts'
import { signIn } from './support/set-up-desk.ts'

test.describe('a centre that is set up', () => {
  test.use({ store: {} })

  test('opens for one after the other, and the page after a lock shows nobody', async ({
    page,
  }) => {
    await signIn(page, 'receptionist', 'fa')
    await page.keyboard.press('Control+l')
    await expect(page.locator('input[name=signInWord]')).toBeFocused()
    await expect(page.locator('input[name=signInWord]')).toHaveValue('')
    await signIn(page, 'manager', 'en')
  })
})
