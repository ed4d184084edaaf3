import { existsSync } from 'node:fs'
import { expect } from '../expect.ts'
import { callNext } from '../../e2e/support/at-the-desk.ts'
import { openFile, openTab } from '../../e2e/support/at-the-letters.ts'
import type { Story } from '../story.ts'

const name = 'Кузнецова Ольга'

/** Name of the field, and what the person says, in Russian as the paper will be. */
const written = [
  ['ownWords', 'Хочу снова работать по специальности и чтобы дети ходили в садик рядом с домом.'],
  ['strengthsPerson', 'Диплом медсестры, пять лет работы'],
  ['strengthsNeighbourhood', 'Соседка готова забирать детей'],
] as const

export const plan: Story = {
  title: 'A plan',
  play: async (scene) => {
    const { page, keyboard, words, photograph, saveAs } = scene
    const field = (key: string) => page.locator(`[name="${key}"]`)
    await keyboard.push(page.getByRole('link', { name: words('app:place.desk') }))
    await callNext(scene, name)
    await openFile(scene, name)
    await openTab(scene, words('people:tab.plan'))
    await keyboard.push(page.getByRole('button', { name: words('plans:begin') }))
    for (const [key, text] of written) await keyboard.fill(field(key), text)
    await keyboard.fill(field('goals.0.text'), 'Признание диплома в Словакии')
    await keyboard.fill(field('goals.0.steps.0.text'), 'Перевод диплома у присяжного переводчика')
    await keyboard.fill(field('goals.0.steps.0.who'), 'Ольга')
    await keyboard.fill(page.getByLabel(words('plans:field.reviewOn')), '+3m')
    await keyboard.press('Tab')
    await photograph('plan-write')
    await keyboard.press('Control+Enter')
    await expect(page.getByText('Признание диплома в Словакии').first()).toBeVisible()
    await photograph('plan')
    await keyboard.push(page.getByRole('button', { name: words('plans:paper.action') }))
    await expect(page.locator('canvas')).toHaveCount(1, { timeout: 20_000 })
    await photograph('plan-paper')
    const file = await saveAs('plan.pdf')
    const save = page.getByRole('button', { name: words('plans:paper.save') })
    await keyboard.push(save)
    await expect.poll(() => existsSync(file)).toBe(true)
    await expect(save).toBeEnabled()
    await keyboard.reach(save)
    await keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await keyboard.push(page.getByRole('button', { name: words('plans:agree.action') }))
    await keyboard.press('Control+Enter')
    await expect(page.getByText(words('plans:state.agreed')).first()).toBeVisible()
    return `${name} says what matters to her; the plan is in Russian, saved, and agreed`
  },
}
