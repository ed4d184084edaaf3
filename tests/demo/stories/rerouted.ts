import { expect } from '../expect.ts'
import { fillLetter, issueLetter, recordSlip } from '../../e2e/support/at-the-letters.ts'
import type { Story } from '../story.ts'

export const rerouted: Story = {
  title: 'A referral refused and sent elsewhere',
  play: async (scene) => {
    const { page, keyboard, words, change, photograph, saveBoth } = scene
    const code =
      (await page.getByRole('heading', { level: 1 }).innerText()).split(/\s/).at(-1) ?? ''
    await change('receptionist')
    await recordSlip(scene, code, 'reject')
    await photograph('letters-reception')
    await change('caseworker')
    await keyboard.push(page.getByRole('link', { name: words('app:place.due') }))
    await photograph('due')
    await keyboard.reach(page.getByRole('row').first())
    await keyboard.press('Enter')
    await keyboard.push(page.getByRole('button', { name: words('referrals:act.reroute') }))
    await fillLetter(scene, {
      to: 'Mestský úrad',
      ask: 'Prosíme o zaradenie do poradovníka nájomných bytov.',
    })
    const second = await issueLetter(scene)
    expect(second).not.toBe(code)
    await saveBoth('2-rerouted')
    return `the slip of ${code} came back refused; ${second} follows it to the municipal office`
  },
}
