import { expect } from '../expect.ts'
import type { Story } from '../story.ts'

export const practice: Story = {
  title: 'Practising',
  play: async ({ page, keyboard, words, photograph }) => {
    const dialog = page.getByRole('dialog')
    const role = words('staff:practice.as').replace(
      '{{role}}',
      `\u2068${words('staff:role.caseworker')}\u2069`,
    )
    await keyboard.press('Control+l')
    await keyboard.push(page.getByRole('button', { name: words('staff:practice.start') }))
    const door = page.getByRole('button', { name: role })
    await expect(door).toBeVisible({ timeout: 240_000 })
    await photograph('practice')
    await keyboard.push(door)
    await expect(page.getByText(words('staff:practice.banner'))).toBeVisible()
    await photograph('practice-desk')
    await keyboard.push(page.getByRole('button', { name: words('staff:practice.leave') }))
    await expect(dialog).toBeVisible()
    await photograph('practice-leave')
    await keyboard.push(dialog.getByRole('button', { name: words('staff:practice.wipe') }))
    await expect(page.locator('input[name=signInWord]')).toBeVisible()
    return 'the invented centre was seen, and nothing of it is left'
  },
}
