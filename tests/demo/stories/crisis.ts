import { expect } from '../expect.ts'
import { callNext, registerWalkIn } from '../../e2e/support/at-the-desk.ts'
import type { Story } from '../story.ts'

export const crisis: Story = {
  title: 'A crisis',
  play: async (scene) => {
    const { page, keyboard, words, change, photograph } = scene
    await registerWalkIn(scene, {
      name: 'Viera Lacková',
      birth: '1988',
      language: 3,
      reasons: [2],
      urgency: 'crisis',
    })
    const first = page.getByRole('row').first()
    await expect(first).toContainText('Viera Lacková')
    const undo = page.getByRole('button', { name: words('ui:toast.undo') })
    await expect(undo).toHaveCount(0, { timeout: 20_000 })
    await photograph('desk-crisis')
    await change('caseworker')
    await callNext(scene, 'Viera Lacková')
    await keyboard.press('F3', 'KeyE')
    const help = page.getByRole('group', { name: words('visits:end.help') })
    await keyboard.reach(help)
    await keyboard.press('Digit1')
    await keyboard.press('Tab')
    await photograph('end-visit')
    await keyboard.press('Control+Enter')
    await expect(page.getByRole('dialog')).toBeHidden()
    return 'registered last, called first, received and ended with the help given'
  },
}
