import { existsSync } from 'node:fs'
import { expect } from '../expect.ts'
import { choosePaper, openFile } from '../../e2e/support/at-the-letters.ts'
import type { Story } from '../story.ts'

const name = 'Кузнецова Ольга'

export const formGiven: Story = {
  title: 'A form filled from the file',
  play: async (scene) => {
    const { page, keyboard, words, photograph, saveAs } = scene
    const title = words('paper-forms:plan-russia.title')
    await keyboard.push(page.getByRole('link', { name: words('app:place.people') }))
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
    await openFile(scene, name)
    await choosePaper(scene, title)
    const sheet = page.getByRole('region', { name: title })
    await expect(sheet.getByRole('img').first()).toBeVisible({ timeout: 45_000 })
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
    await photograph('form-filled')
    const file = await saveAs('form.pdf')
    await keyboard.push(page.getByRole('button', { name: words('forms:person.issueSave') }))
    await expect.poll(() => existsSync(file)).toBe(true)
    const issued = page.getByRole('region', { name: words('forms:person.issued') })
    await expect(issued).toContainText(title)
    await keyboard.reach(issued.getByRole('button', { name: words('forms:person.again') }))
    await photograph('form-issued')
    return `the plan of ${name} in the order of Russian offices has a number, is frozen, and stands among what was given out`
  },
}
