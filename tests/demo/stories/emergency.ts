import { expect } from '../expect.ts'
import type { Story } from '../story.ts'

export const emergency: Story = {
  title: 'A file is opened in an emergency',
  play: async (scene) => {
    const { page, keyboard, words, change, photograph } = scene
    const button = (key: Parameters<typeof words>[0]) =>
      page.getByRole('button', { name: words(key) })
    await change('data-officer')
    await keyboard.reach(page.getByRole('textbox', { name: words('people:search.label') }))
    await keyboard.type('Rezaei')
    await keyboard.push(page.getByRole('row').filter({ hasText: 'رضایی' }).first())
    await expect(page.getByRole('tab', { selected: true })).toBeVisible()
    await keyboard.push(button('access:action'))
    await expect(page.locator('input[name=reason]')).toBeFocused()
    await keyboard.type('The school asks at once who may take the children home.')
    await photograph('emergency-reason')
    await keyboard.reach(page.locator('input[name=reason]'))
    await keyboard.press('Enter')
    await expect(button('access:close')).toBeVisible()
    await photograph('emergency-open')
    await keyboard.push(button('access:close'))
    await change('manager')
    const shown = page.getByRole('alertdialog')
    await expect(shown).toBeVisible()
    await photograph('emergency-unread')
    await keyboard.push(shown.getByRole('button', { name: words('access:unread.read') }))
    await expect(shown).toBeHidden()
    return 'the manager was shown it first thing, and has read of it'
  },
}
