import { expect } from '../expect.ts'
import { search } from '../../e2e/support/at-the-desk.ts'
import { openTab } from '../../e2e/support/at-the-letters.ts'
import type { Story } from '../story.ts'

export const twiceEntered: Story = {
  title: 'One person with two files',
  play: async (scene) => {
    const { page, keyboard, words, photograph } = scene
    const main = page.getByRole('main')
    const button = (key: string) => page.getByRole('button', { name: words(key) })
    await keyboard.push(page.getByRole('link', { name: words('app:place.people') }))
    await keyboard.push(button('duplicates:open'))
    await expect(main).toContainText('Оксана Мельник')
    await photograph('duplicates')
    await search(scene, 'Oksana Melnyk')
    await keyboard.press('Enter')
    await keyboard.push(button('merging:card.merge'))
    await keyboard.fill(main.getByRole('combobox'), 'Оксана Мельник')
    await keyboard.press('Enter')
    await expect(main).toContainText(words('merging:merge.bothKept'))
    await photograph('merge')
    await keyboard.push(button('merging:merge.submit'))
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Oksana Melnyk')
    await openTab(scene, words('people:tab.details'))
    await keyboard.push(button('people:details.change'))
    await keyboard.fill(page.locator('input[name=address]'), 'Rybničná 7')
    await keyboard.press('Control+Enter')
    await expect(page.getByText(words('people:details.saved'))).toBeVisible()
    await photograph('person-merged')
    await keyboard.push(button('merging:card.unmerge'))
    await expect(main).toContainText('Rybničná 7')
    await photograph('unmerge')
    await keyboard.push(button('merging:unmerge.submit'))
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Oksana Melnyk')
    await expect(main).not.toContainText('Оксана Мельник')
    await keyboard.push(page.getByRole('link', { name: words('app:place.desk') }))
    return 'two files became one, and two again, each with what it had'
  },
}
