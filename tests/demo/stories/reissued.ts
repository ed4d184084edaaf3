import { expect } from '../expect.ts'
import { chooseMore, issueLetter } from '../../e2e/support/at-the-letters.ts'
import type { Story } from '../story.ts'

export const reissued: Story = {
  title: 'A wrong letter taken back',
  play: async (scene) => {
    const { page, keyboard, photograph, saveBoth } = scene
    await chooseMore(scene, 'referrals:act.reissue')
    await keyboard.fill(page.locator('input[name=change]'), 'opravený počet členov domácnosti')
    await keyboard.fill(
      page.locator('textarea[name=ask]'),
      'Prosíme o zaradenie štvorčlennej rodiny do poradovníka nájomných bytov.',
    )
    await expect(page.locator('canvas')).toHaveCount(2)
    await photograph('letter-again')
    const code = await issueLetter(scene)
    await photograph('letter-edition-2')
    await saveBoth('3-edition-2')
    return `edition 2 of ${code} is issued and says what changed`
  },
}
