import type { Story } from '../story.ts'

export const settings: Story = {
  title: 'The manager looks around',
  play: async ({ page, keyboard, words, change, photograph }) => {
    await change('manager')
    await keyboard.push(page.getByRole('link', { name: words('app:place.settings') }))
    const tabs = page.getByRole('tab')
    await tabs.first().waitFor()
    await keyboard.reach(tabs.first())
    for (let tab = 0; tab < (await tabs.count()); tab++) {
      await photograph(`settings-${tab + 1}`)
      await keyboard.press('ArrowRight')
    }
    return `${await tabs.count()} pages of settings, from the letterhead to the activity log`
  },
}
