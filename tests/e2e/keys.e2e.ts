// The keys of the store: taken away from somebody who left, and changed for everybody.
import { password } from '../support/closed-desk.ts'
import { expect, test } from './support/app.ts'
import { enter } from './support/enter.ts'
import { expectReadable } from './support/whole-page.ts'
import { wordsOf } from './support/words.ts'

const next = 'päť modrých kníh na polici'

test.describe('a centre that is set up', () => {
  test.use({ store: {} })
  test('after a colleague was removed all keys are changed, in Persian', async ({
    page,
    keyboard,
  }) => {
    test.setTimeout(120_000)
    const words = wordsOf('fa')
    const button = (key: string) => page.getByRole('button', { name: words(key) })
    await enter(page, keyboard, 'manager', 'fa')
    await page.getByRole('link', { name: words('app:place.settings') }).click()
    await page.getByRole('tab', { name: words('app:settings.staff') }).click()
    await page.getByRole('row', { name: /Peter Novák/ }).click()
    await page.getByRole('tab', { name: words('staff:colleagues.reset') }).click()
    await expect(page.locator('input[name=password]')).toHaveValue(/^[0-9a-z]{5}(-[0-9a-z]{5}){2}$/)
    await expect(page.getByText(words('staff:password.good'))).toBeVisible()
    await page.getByRole('tab', { name: words('staff:colleagues.remove') }).click()
    await button('staff:colleagues.removeSubmit').click()
    await expect(page.getByText(words('staff:keys.afterRemovalWhat'))).toBeVisible()
    await expectReadable(page, 'after a removal')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: words('staff:keys.renew') })
      .click()
    await expect(page.locator('input[name=current]')).toBeFocused()
    await keyboard.type(password)
    await page.locator('input[name=next]').focus()
    await keyboard.type(next)
    await expect(page.getByText(words('staff:password.good'))).toBeVisible()
    await expectReadable(page, 'change all keys')
    await keyboard.press('Enter')
    const code = await page.locator('[data-code]').getAttribute('data-code')
    await expect(
      page.getByRole('alertdialog').getByRole('row', { name: /Jana Malá/ }),
    ).toBeVisible()
    await expectReadable(page, 'what to write down')
    await keyboard.press('Control+Enter')
    await page.locator('input[name=typed]').focus()
    await keyboard.type(code ?? '')
    await keyboard.press('Enter')
    await expect(page.locator('input[name=typed]')).toHaveCount(0, { timeout: 60_000 })
    await expect(page.locator('header[data-pane]')).toContainText('Eva', { timeout: 60_000 })

    await page.getByRole('link', { name: words('app:place.settings') }).click()
    await page.getByRole('tab', { name: words('app:settings.staff') }).click()
    await expect(page.getByText(words('staff:keys.oneManager'))).toBeVisible()
    await expectReadable(page, 'keys')

    await button('staff:keys.newCode').click()
    await expect(page.locator('input[name=current]')).toBeFocused()
    await keyboard.type(next)
    await keyboard.press('Enter')
    await expect(page.locator('[data-code]')).toBeVisible()
  })
})
