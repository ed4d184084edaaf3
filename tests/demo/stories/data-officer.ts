import { expect } from '../expect.ts'
import type { Story } from '../story.ts'

export const dataOfficer: Story = {
  title: 'The data officer looks through a file',
  play: async (scene) => {
    const { page, keyboard, words, change, photograph } = scene
    await change('data-officer')
    const search = page.getByRole('textbox', { name: words('people:search.label') })
    await keyboard.reach(search)
    await photograph('people-data-officer')
    await keyboard.reach(search)
    await keyboard.type('Rezaei')
    await keyboard.push(page.getByRole('row').filter({ hasText: 'رضایی' }).first())
    await expect(page.getByRole('tab', { selected: true })).toBeVisible()
    await photograph('person-data-officer')
    await keyboard.push(page.getByRole('link', { name: words('app:place.log') }))
    await expect(page.getByRole('row').nth(1)).toContainText('Ivan Kráľ')
    await photograph('log-data-officer')
    return 'every look at the file stands in the activity log'
  },
}
