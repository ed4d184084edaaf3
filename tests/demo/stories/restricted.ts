import { openFile } from '../../e2e/support/at-the-letters.ts'
import { fillIntake } from '../../e2e/support/at-the-desk.ts'
import { expect } from '../expect.ts'
import type { Story } from '../story.ts'

const name = 'Katarína Vlčková'

/** She was prepared with her birth day, and is on nobody's case yet. */
export const restricted: Story = {
  title: 'A witness is hidden from all but her caseworker',
  play: async (scene) => {
    const { page, keyboard, words, change, photograph } = scene
    const dialog = page.getByRole('dialog')
    const button = (key: Parameters<typeof words>[0]) =>
      page.getByRole('button', { name: words(key), exact: true })
    await change('caseworker')
    await openFile(scene, name)
    await keyboard.push(button('people:team.take'))
    await keyboard.push(button('restricted:action'))
    await keyboard.fill(dialog.locator('input[name=reason]'), 'Chránená svedkyňa, ukrýva sa.')
    await photograph('restricted-write')
    await keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await expect(page.getByText(words('restricted:chip')).first()).toBeVisible()
    await photograph('person-restricted')
    await change('receptionist')
    await fillIntake(scene, { name, birth: '3. 8. 1986', language: 3, reasons: [1] })
    await keyboard.press('Control+Enter')
    await expect(page.getByRole('alert')).toBeVisible()
    await photograph('restricted-met')
    return 'the reception is told that there is such a file, and no more'
  },
}
