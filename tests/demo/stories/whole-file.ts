import { expect } from '../expect.ts'
import { openBackup } from '../../e2e/support/at-the-desk.ts'
import { openFile } from '../../e2e/support/at-the-letters.ts'
import type { Story } from '../story.ts'

export const wholeFile: Story = {
  title: 'A file from its first tab to its last',
  play: async (scene) => {
    const { page, keyboard, words, photograph, photographTabs } = scene
    const dialog = page.getByRole('dialog')
    await keyboard.push(page.getByRole('link', { name: words('app:place.people') }))
    await expect(page.getByRole('row').first()).toBeVisible()
    await photograph('people')
    await openFile(scene, 'Кузнецова Ольга')
    await keyboard.press('n')
    await expect(dialog).toBeVisible()
    await keyboard.type('Pôsobí unavene. Najviac ju trápi škôlka, o práci hovorí s nádejou.')
    await photograph('note-write')
    await keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await keyboard.press('h')
    await keyboard.reach(dialog.getByRole('radiogroup'))
    await keyboard.press('Digit2')
    await keyboard.fill(dialog.getByLabel(words('services:form.minutes')), '30')
    await photograph('help-write')
    await keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await keyboard.push(page.getByRole('button', { name: words('people:household.join') }))
    await keyboard.reach(dialog.locator('input').first())
    await keyboard.type('Елена Соколова')
    await expect(page.getByRole('option').first()).toBeVisible()
    await keyboard.press('Enter')
    await keyboard.reach(dialog.getByRole('radiogroup'))
    await keyboard.press('Digit3')
    await photograph('household')
    await keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await photographTabs('person')
    await keyboard.press('e')
    await expect(page.locator('input[name="names.0.text"]')).toBeFocused()
    await photograph('person-details-write')
    await keyboard.press('F1')
    await expect(dialog).toBeVisible()
    await photograph('keys')
    await keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await openBackup(scene)
    await photograph('backup')
    await keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    return 'a note, half an hour of help and her mother-in-law’s household were added; every tab was seen'
  },
}
