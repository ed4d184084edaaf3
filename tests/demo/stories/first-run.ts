import { expect } from '../expect.ts'
import { password } from '../../support/open-desk.ts'
import type { Story } from '../story.ts'

export const firstRun: Story = {
  title: 'A new centre',
  play: async ({ page, keyboard, words, photograph }) => {
    const next = async (screen: string, field: string): Promise<void> => {
      await expect(page.locator(field)).toBeVisible()
      await photograph(screen)
    }
    await expect(
      page.getByRole('button', { name: words('centre:firstRun.welcome.setUp') }),
    ).toBeFocused()
    await photograph('first-run-1-welcome')
    await keyboard.press('Enter')
    await next('first-run-2-centre', 'input[name=name]')
    await keyboard.fill(page.locator('input[name=name]'), 'Komunitné centrum Bánov')
    await keyboard.fill(
      page.getByRole('combobox', { name: words('centre:field.country') }),
      'Slovakia',
    )
    await keyboard.press('Tab', 'Control+Enter')
    await next('first-run-3-letterhead', 'input[name=address]')
    await keyboard.fill(page.locator('input[name=address]'), 'Hlavná 12, 941 01 Bánov')
    await keyboard.fill(page.locator('input[name=phone]'), '+421 35 600 12 34')
    await keyboard.fill(page.locator('textarea'), 'Staré Mesto, Rybníky')
    await keyboard.press('Control+Enter')
    await next('first-run-4-manager', 'input[name=signInWord]')
    await keyboard.fill(page.locator('input[name=name]'), 'Eva Horváthová')
    await keyboard.fill(page.locator('input[name=signInWord]'), 'eva')
    await keyboard.fill(page.locator('input[name=password]'), password)
    await keyboard.press('Control+Enter')
    const code = page.locator('[data-code]')
    await expect(code).toBeVisible({ timeout: 20_000 })
    const written = String(await code.getAttribute('data-code'))
    await photograph('first-run-5-code')
    await keyboard.press('Control+Enter')
    await next('first-run-6-type-back', 'input[name=typed]')
    await keyboard.fill(page.locator('input[name=typed]'), written.toLowerCase())
    await keyboard.press('Control+Enter')
    await expect(page.locator('header[data-pane]')).toBeVisible({ timeout: 20_000 })
    return `set up in ${keyboard.keys} keys, recovery code typed back, the first manager is in`
  },
}
