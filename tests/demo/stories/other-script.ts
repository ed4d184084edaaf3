import { expect } from '../expect.ts'
import { search } from '../../e2e/support/at-the-desk.ts'
import type { Story } from '../story.ts'

export const otherScript: Story = {
  title: 'Somebody who was here before, heard in another script',
  play: async (scene) => {
    const { page, keyboard, words, photograph } = scene
    await search(scene, 'Nasrin Ahmadi')
    await expect(page.getByRole('option').first()).toContainText('نسرین احمدی')
    await photograph('search-other-script')
    await keyboard.press('Control+Enter')
    await expect(page.getByText(words('visits:intake.somebodyElse'))).toBeVisible()
    await photograph('desk-known-person')
    await keyboard.reach(page.getByRole('group', { name: words('visits:intake.reason') }))
    await keyboard.press('Digit2', 'Control+Enter')
    await expect(page.getByRole('row', { name: 'نسرین احمدی' })).toBeVisible()
    return '“Nasrin Ahmadi” found نسرین احمدی of last month, and put her in the queue'
  },
}
