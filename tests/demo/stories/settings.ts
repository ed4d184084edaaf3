import { expect } from '../expect.ts'
import { openTab } from '../../e2e/support/at-the-letters.ts'
import { password } from '../../support/open-desk.ts'
import type { Scene } from '../scene.ts'
import type { Story } from '../story.ts'

export const settings: Story = {
  title: 'The manager looks around',
  play: async (scene) => {
    const { page, keyboard, words, change, photograph, photographTabs } = scene
    const dialog = page.getByRole('dialog')
    await change('manager')
    await keyboard.push(page.getByRole('link', { name: words('app:place.people') }))
    await keyboard.push(page.getByRole('button', { name: words('people:overrides') }))
    await expect(page.getByRole('row').nth(1)).toBeVisible()
    await photograph('overrides')
    await keyboard.push(page.getByRole('link', { name: words('app:place.letters') }))
    await photographTabs('letters')
    await openTab(scene, words('referrals:tab.directory'))
    await keyboard.push(page.getByRole('row', { name: 'Domov nádeje' }))
    await expect(dialog).toBeVisible()
    await photograph('provider')
    await keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await keyboard.push(page.getByRole('link', { name: words('app:place.settings') }))
    const seen = await photographTabs('settings')
    await playRestore(scene)
    await keyboard.push(page.getByRole('link', { name: words('app:place.log') }))
    await expect(page.getByRole('row').nth(1)).toBeVisible()
    await photograph('log')
    return `${seen} pages of settings, from the letterhead to the copies, and the activity log`
  },
}

/** From the page of the store's health: a restore that is played, up to what it has proved. */
async function playRestore({ page, keyboard, words, photograph }: Scene): Promise<void> {
  const dialog = page.getByRole('dialog')
  await keyboard.push(page.getByRole('button', { name: words('upkeep:drill.begin') }).first())
  await expect(dialog).toBeVisible()
  await photograph('drill-1-key')
  await keyboard.fill(dialog.locator('input[name=signInWord]'), 'manager')
  await keyboard.fill(dialog.locator('input[name=password]'), password)
  await keyboard.press('Enter')
  await expect(dialog).toContainText(words('upkeep:drill.proved.password'), { timeout: 20_000 })
  await photograph('drill-2-proved')
  await keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
}
