import { existsSync } from 'node:fs'
import { expect } from '../expect.ts'
import type { Story } from '../story.ts'

export const monthSigned: Story = {
  title: 'The month is signed',
  play: async ({ page, keyboard, words, change, photograph, saveAs }) => {
    await change('manager')
    await keyboard.push(page.getByRole('link', { name: words('app:place.returns') }))
    const sign = page.getByRole('button', { name: words('returns:action.sign') })
    await expect(sign).toBeVisible()
    await photograph('return')
    await keyboard.push(sign)
    await photograph('return-sign')
    await keyboard.press('Control+Enter')
    const signed = page.getByText(words('returns:state.signed'), { exact: true })
    await expect(signed).toBeVisible({ timeout: 30_000 })
    for (const [format, languages] of exports) {
      for (const [index, language] of languages.entries()) {
        const file = await saveAs(`return-${language}.${format.toLowerCase()}`)
        await keyboard.push(page.getByRole('button', { name: format }))
        await keyboard.reach(
          page.getByRole('radiogroup', { name: words('returns:export.language') }),
        )
        await keyboard.press(`Digit${index + 1}`)
        await keyboard.press('Control+Enter')
        await expect(page.getByRole('dialog')).toBeHidden({ timeout: 30_000 })
        expect(existsSync(file)).toBe(true)
      }
    }
    await photograph('return-signed')
    return 'last month is frozen, and saved as paper and workbook in four languages'
  },
}

const four = ['fa', 'ru', 'sk', 'en']
const exports = [
  ['PDF', four],
  ['XLSX', four],
] as const
