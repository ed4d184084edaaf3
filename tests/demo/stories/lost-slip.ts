import { expect } from '../expect.ts'
import { chooseMore } from '../../e2e/support/at-the-letters.ts'
import type { Story } from '../story.ts'

export const lostSlip: Story = {
  title: 'A lost slip, asked for by phone',
  play: async (scene) => {
    const { page, keyboard, words, photograph } = scene
    const dialog = page.getByRole('dialog')
    await chooseMore(scene, 'referrals:act.askForSlip')
    await expect(dialog).toBeVisible()
    await keyboard.type('pani Horvátová je do stredy na dovolenke')
    await photograph('slip-asked')
    await keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await keyboard.push(page.getByRole('button', { name: words('referrals:act.recordSlip') }))
    await keyboard.reach(page.getByRole('radiogroup', { name: words('referrals:field.answer') }))
    await keyboard.press('Digit5')
    await photograph('slip-record')
    await keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await keyboard.push(page.getByRole('button', { name: words('referrals:act.close') }))
    await keyboard.reach(
      page.getByRole('radiogroup', { name: words('referrals:field.needEnding') }),
    )
    await keyboard.press('Digit1')
    await photograph('letter-close')
    await keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    return 'one try in vain, then “served” by phone; the letter is closed together with its need'
  },
}
