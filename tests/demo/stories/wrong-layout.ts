import { expect } from '../expect.ts'
import { registerWalkIn, search } from '../../e2e/support/at-the-desk.ts'
import type { Story } from '../story.ts'

/** What one types who means «Игорь Васильев» and has the Latin layout on. */
const typed = 'Bujhm Dfcbkmtd'

export const wrongLayout: Story = {
  title: 'A name typed in the wrong layout',
  play: async (scene) => {
    const { page, keyboard, photograph } = scene
    await registerWalkIn(scene, { name: typed, birth: '17.1.1955', language: 2, reasons: [1] })
    await keyboard.press('F8')
    await expect(page.getByRole('row', { name: typed })).toBeHidden()
    await search(scene, typed)
    await expect(page.getByRole('option').first()).toContainText('Игорь Васильев')
    await photograph('search-wrong-layout')
    await keyboard.press('Escape')
    return `“${typed}” was undone with F8, and the search says who was meant: Игорь Васильев`
  },
}
