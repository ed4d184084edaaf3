import { expect, test } from './support/app.ts'

test('the window opens on the bundled page', async ({ page }) => {
  await expect(page).toHaveTitle('Okno')
  await expect(page.locator('#root')).not.toBeEmpty()
})
