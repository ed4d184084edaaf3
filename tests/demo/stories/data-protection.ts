import { expect } from '../expect.ts'
import { openFile } from '../../e2e/support/at-the-letters.ts'
import type { Scene } from '../scene.ts'
import type { Story } from '../story.ts'

const asking = 'Peter Oravec'

export const dataProtection: Story = {
  title: 'What is kept no longer than it must be',
  play: async (scene) => {
    const { page, change, keyboard, words } = scene
    await change('manager')
    await askToBeErased(scene)
    await restrict(scene)
    await keyboard.push(page.getByRole('link', { name: words('app:place.privacy') }))
    const list = page.getByRole('grid', { name: words('privacy:due.title') })
    await expect(list.getByRole('row').nth(1)).toBeVisible()
    await scene.photographTabs('privacy')
    await refuse(scene)
    await keyboard.push(page.getByRole('tab', { selected: true }), 'Home')
    await keepAndDelete(scene)
    return 'one file became anonymous and one was kept back; a request was refused with its ground'
  },
}

function pressable({ page, words }: Scene, key: Parameters<Scene['words']>[0]) {
  return page.getByRole('button', { name: words(key), exact: true })
}

async function askToBeErased(scene: Scene): Promise<void> {
  const { page, keyboard, photograph } = scene
  const dialog = page.getByRole('dialog')
  await openFile(scene, asking)
  await keyboard.push(pressable(scene, 'privacy:request.action'))
  await keyboard.reach(dialog.getByRole('radiogroup').nth(1))
  await keyboard.press('Digit2')
  await photograph('privacy-request')
  await keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await keyboard.push(pressable(scene, 'privacy:former.action'))
  await expect(dialog).toBeVisible()
  await photograph('privacy-former')
  await keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

async function restrict(scene: Scene): Promise<void> {
  const { page, keyboard, photograph } = scene
  const dialog = page.getByRole('dialog')
  await keyboard.push(pressable(scene, 'privacy:restrict.action'))
  await keyboard.reach(dialog.getByRole('radiogroup').first())
  await keyboard.press('Digit1')
  await keyboard.fill(dialog.locator('textarea[name=reason]'), 'The birth date is contested.')
  await keyboard.fill(dialog.locator('input[name=reviewOn]'), '+1m')
  await photograph('privacy-restrict')
  await keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await photograph('person-restricted')
  await keyboard.push(pressable(scene, 'privacy:lift.action'))
  await keyboard.type('The birth date was corrected.')
  await photograph('privacy-lift')
  await keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
}

/** From the last tab back to the one with the requests. */
async function refuse(scene: Scene): Promise<void> {
  const { page, keyboard, photograph } = scene
  const dialog = page.getByRole('dialog')
  await keyboard.press('ArrowLeft')
  await keyboard.push(page.getByRole('row').filter({ hasText: asking }))
  await keyboard.reach(dialog.getByRole('radiogroup').first())
  await keyboard.press('Digit1')
  await photograph('privacy-erase')
  await keyboard.reach(dialog.getByRole('radiogroup').first())
  await keyboard.press('Digit2')
  await keyboard.reach(dialog.getByRole('radiogroup').nth(1))
  await keyboard.press('Digit2')
  await keyboard.fill(dialog.locator('textarea[name=reason]'), 'A dispute is before the court.')
  await photograph('privacy-refuse')
  await keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
}

async function keepAndDelete(scene: Scene): Promise<void> {
  const { page, keyboard, words, photograph } = scene
  const dialog = page.getByRole('dialog')
  const list = page.getByRole('grid', { name: words('privacy:due.title') })
  await keyboard.reach(list)
  await keyboard.press('Space')
  await keyboard.push(pressable(scene, 'privacy:keep.action'))
  await keyboard.type('A dispute about the flat is before the court.')
  await keyboard.fill(dialog.locator('input[name=until]'), '+6m')
  await photograph('privacy-keep')
  await keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await keyboard.reach(list)
  await keyboard.press('Control+a')
  await keyboard.push(pressable(scene, 'privacy:approve.action'))
  await expect(dialog).toBeVisible()
  await photograph('privacy-approve')
  await keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByText(words('privacy:due.none'))).toBeVisible()
  await photograph('privacy-deleted')
}
