import { expect } from '../expect.ts'
import { openTab } from '../../e2e/support/at-the-letters.ts'
import { password } from '../../support/open-desk.ts'
import type { Story } from '../story.ts'

const firstPassword = 'prvé heslo od vedúcej'

export const colleagues: Story = {
  title: 'A new colleague, and an envelope with a code',
  play: async (scene) => {
    const { page, keyboard, words, photograph } = scene
    const dialog = page.getByRole('dialog')
    const button = (key: string) => page.getByRole('button', { name: words(key) })
    await keyboard.push(page.getByRole('link', { name: words('app:place.settings') }))
    await openTab(scene, words('app:settings.staff'))
    await keyboard.push(button('staff:colleagues.add'))
    await keyboard.fill(dialog.locator('[name=name]'), 'Zuzana Kollárová')
    await keyboard.fill(dialog.locator('[name=post]'), 'terénna sociálna pracovníčka')
    await keyboard.fill(dialog.locator('[name=room]'), '3')
    await keyboard.fill(dialog.locator('[name=signInWord]'), 'zuzana')
    await keyboard.fill(dialog.locator('[name=password]'), firstPassword)
    await photograph('colleague-add')
    await keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    // Her own row comes first.
    await keyboard.reach(page.getByRole('row').nth(1))
    await keyboard.press('ArrowDown', 'Enter')
    await expect(dialog).toBeVisible()
    await scene.photographTabs('colleague', dialog)
    await keyboard.press('Escape')
    await keyboard.press('Control+l')
    await expect(page.locator('input[name=signInWord]')).toBeFocused()
    await keyboard.push(button('staff:signIn.forgotten'))
    await expect(page.locator('input[name=recoveryCode]')).toBeVisible()
    await photograph('sign-in-recovery')
    await keyboard.push(button('staff:recovery.back'))
    await keyboard.fill(page.locator('input[name=signInWord]'), 'zuzana')
    await keyboard.fill(page.locator('input[name=password]'), firstPassword)
    await keyboard.press('Enter')
    await expect(page.locator('input[name=next]')).toBeVisible()
    await photograph('first-password')
    await keyboard.fill(page.locator('input[name=current]'), firstPassword)
    await keyboard.fill(page.locator('input[name=next]'), password)
    await keyboard.press('Enter')
    await expect(page.locator('header[data-pane]')).toContainText('Zuzana Kollárová')
    return 'Zuzana Kollárová was let in with a first password and chose her own'
  },
}
