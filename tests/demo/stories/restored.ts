import { expect } from '../expect.ts'
import { password } from '../../support/open-desk.ts'
import type { Story } from '../story.ts'

export const restored: Story = {
  title: 'The morning after a disk failed',
  play: async (scene) => {
    const { page, keyboard, words, enter, photograph } = scene
    await keyboard.push(page.getByRole('button', { name: words('restore:start') }))
    const newest = page.getByRole('row').nth(1)
    await expect(newest).toContainText(words('restore:state.whole'))
    await photograph('restore-1-list')
    await keyboard.push(newest)
    await expect(page.locator('input[name=signInWord]')).toBeFocused()
    await photograph('restore-2-open')
    await keyboard.fill(page.locator('input[name=signInWord]'), 'manager')
    await keyboard.fill(page.locator('input[name=password]'), password)
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      words('restore:confirm.title'),
      { timeout: 20_000 },
    )
    await photograph('restore-3-confirm')
    await keyboard.press('Control+Enter')
    await expect(page.locator('input[name=signInWord]')).toBeVisible({ timeout: 20_000 })
    await enter('manager')
    return 'the newest backup is the store again, and everybody signs in as before'
  },
}
