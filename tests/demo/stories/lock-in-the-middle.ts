import { expect } from '../expect.ts'
import { fillIntake } from '../../e2e/support/at-the-desk.ts'
import type { Story } from '../story.ts'

export const lockInTheMiddle: Story = {
  title: 'A lock in the middle of a form',
  play: async (scene) => {
    const { page, keyboard, words, change, photograph } = scene
    const name = page.locator('input[name=name]')
    await fillIntake(scene, { name: 'Jozef Lukáč', birth: '1.12.1970', language: 3, reasons: [5] })
    await expect(page.getByText(words('drafts:saved'))).toBeVisible()
    await change('receptionist')
    await expect(name).toHaveValue('Jozef Lukáč')
    await photograph('desk-draft-back')
    await keyboard.reach(page.getByRole('button', { name: words('drafts:continue') }))
    await keyboard.press('Enter', 'Control+Enter')
    await expect(page.getByRole('row', { name: 'Jozef Lukáč' })).toBeVisible()
    return 'what was typed before the lock came back, and was registered'
  },
}
